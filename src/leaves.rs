//! Writes an answer as its leaves: one flat JSON list of texts, numbers and
//! nulls in the order of the fields, each list behind its length. `door.js`
//! builds the objects from them.
//!
//! What crosses over to JavaScript is what takes time, and the names of fields
//! would be most of it. The text is plain ASCII, since decoding one with a few
//! other letters takes over ten times as long.

use std::fmt;

use serde::Serialize;
use serde::ser::{self, Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::value::place_of;

/// The answer's leaves.
#[cfg(target_arch = "wasm32")]
pub(crate) fn write(value: &impl Serialize) -> String {
    list(value, 1 << 14, None)
}

/// The leaf of an answer that the steps of a JSON Pointer lead to, as a text.
pub(crate) fn leaf_at(value: &impl Serialize, steps: &[&str]) -> Option<String> {
    let list = list(value, 1 << 5, Some(steps));
    let leaf = list.strip_prefix('[')?.strip_suffix(']')?;
    Some(leaf.trim_matches('"').to_owned())
}

fn list(value: &impl Serialize, room: usize, way: Option<&[&str]>) -> String {
    let mut writer = Writer { text: vec![0; room], end: 0, way };
    writer.put(b"[");
    // No answer holds what cannot be written, so there is nothing to pass on.
    let _ = value.serialize(&mut writer);
    // The last comma makes room for the end.
    writer.text.truncate(writer.end);
    if let Some(last) = writer.text.last_mut() {
        *last = b']';
    }
    String::from_utf8(writer.text).unwrap_or_default()
}

struct Writer<'n> {
    /// What is written so far, and room for more.
    text: Vec<u8>,
    end: usize,
    /// What is left of the way to the only leaf to write, where one is asked for.
    way: Option<&'n [&'n str]>,
}

/// No answer holds what JSON cannot say here (binary data, variants with content).
#[derive(Debug)]
pub(crate) struct NotPlain;

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

impl Writer<'_> {
    /// Takes the next step of the way to the leaf that is asked for, where it is
    /// this one. Whoever asks goes back to what was left of the way before.
    #[inline(never)]
    fn enter(&mut self, name: &str, place: Option<usize>) -> bool {
        let Some((next, rest)) = self.way.and_then(<[&str]>::split_first) else {
            return false;
        };
        self.way = Some(rest);
        match place {
            None => *next == name,
            Some(_) => place_of(next) == place,
        }
    }

    /// Whether a leaf is to be written here.
    fn is_asked(&self) -> bool {
        self.way.is_none_or(<[&str]>::is_empty)
    }

    /// So much room behind what is written. Byte by byte it is filled faster than
    /// in one block, since nearly all pieces are short.
    fn room(&mut self, length: usize) -> &mut [u8] {
        let end = self.end + length;
        if end > self.text.len() {
            self.text.resize(2 * end, 0);
        }
        self.text.get_mut(self.end..end).unwrap_or_default()
    }

    #[inline(never)]
    fn put(&mut self, bytes: &[u8]) {
        for (slot, byte) in self.room(bytes.len()).iter_mut().zip(bytes) {
            *slot = *byte;
        }
        self.end += bytes.len();
    }

    fn string(&mut self, text: &str) {
        if !self.is_asked() {
            return;
        }
        self.put(b"\"");
        let mut rest = text;
        loop {
            let end = self.plain(rest.as_bytes());
            rest = rest.get(end..).unwrap_or_default();
            let mut characters = rest.chars();
            let Some(character) = characters.next() else { break };
            for unit in character.encode_utf16(&mut [0; 2]) {
                self.escape(*unit);
            }
            rest = characters.as_str();
        }
        self.put(b"\",");
    }

    /// Puts what stands as it is in JSON, up to the first letter that does not; how much it is.
    fn plain(&mut self, bytes: &[u8]) -> usize {
        let mut count = 0;
        for (slot, &byte) in self.room(bytes.len()).iter_mut().zip(bytes) {
            if !(b' '..0x7f).contains(&byte) || byte == b'"' || byte == b'\\' {
                break;
            }
            *slot = byte;
            count += 1;
        }
        self.end += count;
        count
    }

    fn escape(&mut self, unit: u16) {
        let digit = |shift: u16| b"0123456789abcdef"[usize::from(unit >> shift & 0xf)];
        self.put(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
    }

    fn whole(&mut self, value: i64) {
        if !self.is_asked() {
            return;
        }
        let mut digits = [b','; 22];
        let mut start = digits.len() - 1;
        let mut rest = value.unsigned_abs();
        while rest > 0 || start == digits.len() - 1 {
            start -= 1;
            digits[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        if value < 0 {
            start -= 1;
            digits[start] = b'-';
        }
        self.put(digits.get(start..).unwrap_or_default());
    }
}

impl<'a, 'n> Serializer for &'a mut Writer<'n> {
    type Ok = ();
    type Error = NotPlain;
    type SerializeSeq = Items<'a, 'n>;
    type SerializeTuple = Impossible<(), NotPlain>;
    type SerializeTupleStruct = Impossible<(), NotPlain>;
    type SerializeTupleVariant = Impossible<(), NotPlain>;
    type SerializeMap = Items<'a, 'n>;
    type SerializeStruct = Items<'a, 'n>;
    type SerializeStructVariant = Impossible<(), NotPlain>;

    /// Amounts of nothing go as 0; a single leaf is asked for to be read.
    fn is_human_readable(&self) -> bool {
        self.way.is_some()
    }
    fn serialize_bool(self, value: bool) -> Result<(), NotPlain> {
        self.put(if value { b"true," } else { b"false," });
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
        if self.is_asked() {
            self.put(b"null,");
        }
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
    fn serialize_seq(self, length: Option<usize>) -> Result<Items<'a, 'n>, NotPlain> {
        let length = i64::try_from(length.ok_or(NotPlain)?).map_err(|_| NotPlain)?;
        if self.way.is_none() {
            self.whole(length);
        }
        Ok(Items { writer: self, next: 0 })
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
    fn serialize_map(self, length: Option<usize>) -> Result<Items<'a, 'n>, NotPlain> {
        self.serialize_seq(length)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'a, 'n>, NotPlain> {
        Ok(Items { writer: self, next: 0 })
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
struct Items<'a, 'n> {
    writer: &'a mut Writer<'n>,
    next: usize,
}

impl SerializeSeq for Items<'_, '_> {
    type Ok = ();
    type Error = NotPlain;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotPlain> {
        let way = self.writer.way;
        if way.is_none() || self.writer.enter("", Some(self.next)) {
            value.serialize(&mut *self.writer)?;
        }
        self.writer.way = way;
        self.next += 1;
        Ok(())
    }
    fn end(self) -> Result<(), NotPlain> {
        Ok(())
    }
}

impl SerializeMap for Items<'_, '_> {
    type Ok = ();
    type Error = NotPlain;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), NotPlain> {
        key.serialize(&mut *self.writer)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotPlain> {
        value.serialize(&mut *self.writer)
    }
    fn end(self) -> Result<(), NotPlain> {
        Ok(())
    }
}

impl SerializeStruct for Items<'_, '_> {
    type Ok = ();
    type Error = NotPlain;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), NotPlain> {
        let way = self.writer.way;
        if way.is_none() || self.writer.enter(name, None) {
            value.serialize(&mut *self.writer)?;
        }
        self.writer.way = way;
        Ok(())
    }
    fn skip_field(&mut self, name: &'static str) -> Result<(), NotPlain> {
        self.serialize_field(name, &())
    }
    fn end(self) -> Result<(), NotPlain> {
        Ok(())
    }
}
