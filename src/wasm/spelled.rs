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

    /// A text behind its length; nearly all are plain letters, one unit and one byte each.
    fn counted(&mut self) -> Option<&'a str> {
        let units = self.count()?;
        if self.text.as_bytes().get(..units)?.is_ascii() {
            return self.take(units);
        }
        let mut left = units;
        let mut bytes = 0;
        for character in self.text.chars() {
            if left == 0 {
                break;
            }
            left = left.checked_sub(character.len_utf16())?;
            bytes += character.len_utf8();
        }
        self.take(bytes)
    }
}

fn number(text: &str) -> Value {
    match text.parse::<i64>() {
        Ok(whole) => Value::Whole(whole),
        Err(_) => Value::Number(text.to_owned()),
    }
}
