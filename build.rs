//! Puts the built-in rule sets into the crate in as little room as they need:
//! without the white space that makes them readable, and with their texts apart,
//! one language after the other and each text once. Together they are a quarter
//! of what every page loads, and so they weigh a sixth less.
//!
//! In a document's shape `#7;` stands for the text of that number, and `#;` for
//! the one after the text before it. `rulebook/builtin.rs` puts them together again.

use std::collections::HashMap;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=src/rulebooks");
    let target = env::var("OUT_DIR").expect("cargo sets it");
    let mut paths: Vec<_> = fs::read_dir("src/rulebooks")
        .expect("the rule sets")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();

    let mut texts = Texts::default();
    for path in paths {
        let json = fs::read_to_string(&path).expect("a rule set");
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a file");
        let file = Path::new(&target).join(format!("{name}.shape"));
        fs::write(file, texts.take_from(&without_space(&json))).expect("the build's own folder");
    }
    for (language, texts) in [("sv", texts.swedish), ("en", texts.english)] {
        // A line break within a text is escaped, so that it can part them.
        fs::write(Path::new(&target).join(language), texts.join("\n")).expect("the build's own folder");
    }
}

/// The texts of all documents, as they stand between quotation marks.
#[derive(Default)]
struct Texts {
    swedish: Vec<String>,
    english: Vec<String>,
    places: HashMap<(String, String), usize>,
}

impl Texts {
    /// Takes the texts out of a document and leaves its shape.
    fn take_from(&mut self, json: &str) -> String {
        let mut shape = String::new();
        let mut rest = json;
        let mut next = None;
        // Quotation marks within a string are escaped, so this begins a text and nothing else.
        while let Some((before, after)) = rest.split_once(r#"{"sv":""#) {
            let (swedish, after) = string(after);
            let after = after.strip_prefix(r#","en":""#).expect("Swedish first, then English");
            let (english, after) = string(after);
            rest = after.strip_prefix('}').expect("two languages and nothing else");
            assert!(!before.contains('#'), "it stands for a text");
            shape += before;
            let place = self.place_of(swedish, english);
            shape += &if next == Some(place) { "#;".to_owned() } else { format!("#{place};") };
            next = Some(place + 1);
        }
        shape + rest
    }

    fn place_of(&mut self, swedish: &str, english: &str) -> usize {
        *self.places.entry((swedish.to_owned(), english.to_owned())).or_insert_with(|| {
            self.swedish.push(swedish.to_owned());
            self.english.push(english.to_owned());
            self.swedish.len() - 1
        })
    }
}

/// A JSON string up to its closing quotation mark, and what follows.
fn string(text: &str) -> (&str, &str) {
    let mut escaped = false;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return (&text[..place], &text[place + 1..]),
            _ => {}
        }
    }
    panic!("a string without an end");
}

/// JSON text without white space outside its strings.
fn without_space(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|&character| {
            let kept = in_string || !character.is_ascii_whitespace();
            match character {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = !in_string,
                _ => {}
            }
            kept
        })
        .collect()
}
