//! Reads what `door.js` spells: a value as one text, each text with its length
//! in UTF-16 units before it, so that nothing needs to be escaped.

use crate::value::Value;

/// The value that was spelled.
pub(super) fn read(text: &str) -> Value {
    Spelled { text }.value().unwrap_or(Value::Foreign)
}

struct Spelled<'a> {
    text: &'a str,
}

impl<'a> Spelled<'a> {
    fn value(&mut self) -> Option<Value> {
        Some(match self.take(1)?.as_bytes() {
            b"\"" => Value::Text(self.counted()?.to_owned()),
            b"#" => number(self.until(b';')?),
            b"T" => Value::Bool(true),
            b"F" => Value::Bool(false),
            b"N" => Value::Null,
            b"L" => Value::TooLong,
            b"M" => Value::TooMany,
            b"[" => {
                let count = self.count()?;
                let mut items = Vec::with_capacity(count);
                for _ in 0..count {
                    items.push(self.value()?);
                }
                Value::List(items)
            }
            b"{" => {
                let count = self.count()?;
                let mut fields = Vec::with_capacity(count);
                for _ in 0..count {
                    let name = self.counted()?.to_owned();
                    fields.push((name, self.value()?));
                }
                Value::Map(fields)
            }
            _ => Value::Foreign,
        })
    }

    fn take(&mut self, bytes: usize) -> Option<&'a str> {
        let (taken, rest) = self.text.split_at_checked(bytes)?;
        self.text = rest;
        Some(taken)
    }

    /// Up to a mark, which is passed over.
    fn until(&mut self, end: u8) -> Option<&'a str> {
        let place = self.text.bytes().position(|byte| byte == end)?;
        let (taken, rest) = self.text.split_at_checked(place)?;
        self.text = rest.get(1..)?;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        self.until(b':')?.parse().ok()
    }

    /// A text behind its length.
    fn counted(&mut self) -> Option<&'a str> {
        let mut left = self.count()?;
        let mut end = 0;
        // A unit is at least a byte: as many bytes as units are left belong to it.
        while left > 0 {
            let more = self.text.as_bytes().get(end..)?.get(..left)?;
            end += left;
            left = left.checked_sub(more.iter().map(|byte| units(*byte)).sum())?;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        self.take(end)
    }
}

/// The UTF-16 units of the character that begins with a byte; none where a byte goes on with one.
fn units(byte: u8) -> usize {
    match byte {
        0x80..=0xbf => 0,
        0xf0.. => 2,
        _ => 1,
    }
}

fn number(text: &str) -> Value {
    match text.parse::<i64>() {
        Ok(whole) => Value::Whole(whole),
        Err(_) => Value::Number(text.to_owned()),
    }
}
