//! Writes an answer as its leaves: one flat JSON list of texts, numbers and
//! nulls in the order of the fields, each list behind its length. `door.js`
//! builds the objects from them.
//!
//! On the benchmark's case a whole assessment went from 186 to 131 µs when this
//! took the place of JSON with objects. The text is plain ASCII, since decoding
//! one with a few other letters took over ten times as long.

use std::fmt;

use serde::Serialize;
use serde::ser::{self, Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// The answer's leaves.
pub(super) fn write(value: &impl Serialize) -> String {
    let mut writer = Writer { text: Vec::with_capacity(1 << 14) };
    writer.text.push(b'[');
    // No answer holds what cannot be written, so there is nothing to pass on.
    let _ = value.serialize(&mut writer);
    // The last comma makes room for the end.
    if let Some(last) = writer.text.last_mut() {
        *last = b']';
    }
    String::from_utf8(writer.text).unwrap_or_default()
}

struct Writer {
    text: Vec<u8>,
}

/// No answer holds what JSON cannot say here (binary data, variants with content).
#[derive(Debug)]
pub(super) struct NotPlain;

impl fmt::Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not plain data")
    }
}
impl std::error::Error for NotPlain {}
impl ser::Error for NotPlain {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl Writer {
    fn string(&mut self, text: &str) {
        self.text.push(b'"');
        let plain = |byte: u8| (b' '..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
        if text.bytes().all(plain) {
            self.text.extend_from_slice(text.as_bytes());
        } else {
            for unit in text.encode_utf16() {
                match u8::try_from(unit) {
                    Ok(byte) if plain(byte) => self.text.push(byte),
                    _ => self.escape(unit),
                }
            }
        }
        self.text.extend_from_slice(b"\",");
    }

    fn escape(&mut self, unit: u16) {
        self.text.extend_from_slice(b"\\u");
        for shift in [12, 8, 4, 0] {
            self.text.push(b"0123456789abcdef"[usize::from(unit >> shift & 0xf)]);
        }
    }

    fn whole(&mut self, value: i64) {
        let mut digits = [0_u8; 20];
        let mut start = digits.len();
        let mut rest = value.unsigned_abs();
        while rest > 0 || start == digits.len() {
            start -= 1;
            digits[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        if value < 0 {
            self.text.push(b'-');
        }
        self.text.extend_from_slice(&digits[start..]);
        self.text.push(b',');
    }
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = NotPlain;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Impossible<(), NotPlain>;
    type SerializeTupleStruct = Impossible<(), NotPlain>;
    type SerializeTupleVariant = Impossible<(), NotPlain>;
    type SerializeMap = Items<'a>;
    type SerializeStruct = Items<'a>;
    type SerializeStructVariant = Impossible<(), NotPlain>;

    fn serialize_bool(self, value: bool) -> Result<(), NotPlain> {
        self.text.extend_from_slice(if value { b"true," } else { b"false," });
        Ok(())
    }
    fn serialize_i8(self, value: i8) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<(), NotPlain> {
        self.whole(value);
        Ok(())
    }
    fn serialize_u8(self, value: u8) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }
    fn serialize_u64(self, value: u64) -> Result<(), NotPlain> {
        self.serialize_i64(i64::try_from(value).map_err(|_| NotPlain)?)
    }
    fn serialize_f32(self, _: f32) -> Result<(), NotPlain> {
        Err(NotPlain)
    }
    fn serialize_f64(self, _: f64) -> Result<(), NotPlain> {
        Err(NotPlain)
    }
    fn serialize_char(self, value: char) -> Result<(), NotPlain> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), NotPlain> {
        self.string(value);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), NotPlain> {
        Err(NotPlain)
    }
    fn serialize_none(self) -> Result<(), NotPlain> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NotPlain> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), NotPlain> {
        self.text.extend_from_slice(b"null,");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), NotPlain> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), NotPlain> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), NotPlain> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), NotPlain> {
        Err(NotPlain)
    }
    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a>, NotPlain> {
        self.whole(i64::try_from(length.ok_or(NotPlain)?).map_err(|_| NotPlain)?);
        Ok(Items(self))
    }
    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NotPlain> {
        Err(NotPlain)
    }
    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, NotPlain> {
        Err(NotPlain)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NotPlain> {
        Err(NotPlain)
    }
    fn serialize_map(self, length: Option<usize>) -> Result<Items<'a>, NotPlain> {
        self.serialize_seq(length)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, NotPlain> {
        Ok(Items(self))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NotPlain> {
        Err(NotPlain)
    }
}

/// What is being written: a list, a table or an object. Nothing closes it,
/// since the reader knows what comes.
struct Items<'a>(&'a mut Writer);

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = NotPlain;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotPlain> {
        value.serialize(&mut *self.0)
    }
    fn end(self) -> Result<(), NotPlain> {
        Ok(())
    }
}

impl SerializeMap for Items<'_> {
    type Ok = ();
    type Error = NotPlain;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), NotPlain> {
        key.serialize(&mut *self.0)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotPlain> {
        value.serialize(&mut *self.0)
    }
    fn end(self) -> Result<(), NotPlain> {
        Ok(())
    }
}

impl SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = NotPlain;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), NotPlain> {
        value.serialize(&mut *self.0)
    }
    fn skip_field(&mut self, _: &'static str) -> Result<(), NotPlain> {
        self.0.serialize_unit()
    }
    fn end(self) -> Result<(), NotPlain> {
        Ok(())
    }
}
