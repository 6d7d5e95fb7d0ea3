//! Every limit of a rule set, on both sides.

use serde_json::{Value as Json, json};

use super::rule_sets::{faults, faults_with, one_check_of_each_kind, text, whole, with_checks};
use super::with;

/// The least and the most that stands at a pointer; what lies beside them is out of range.
#[test]
fn every_number_of_a_rule_set_keeps_its_bounds() {
    let bounds = [
        ("/repayment/window/years", 1, 60),
        ("/repayment/window/deadlineYears", 0, 60),
        ("/counted/window/yearsAfterPhase", 1, 60),
        ("/disbursement/occasions/0/throughMonth", 1, 7),
        ("/reporting/0/throughMonth", 1, 12),
        ("/milestones/0/yearsAfterEnd/from", 0, 3),
        ("/milestones/0/yearsAfterEnd/to", 1, 60),
        ("/process/totalMonths/min", 0, 2),
        ("/process/totalMonths/max", 1, 720),
        ("/process/steps/0/months/max", 1, 720),
    ];
    for (pointer, least, most) in bounds {
        assert_eq!(faults_with(pointer, json!(least)), [""; 0], "{pointer}");
        assert_eq!(faults_with(pointer, json!(most)), [""; 0], "{pointer}");
    }
    let out_of_range = [
        ("/repayment/window/years", 0, 61),
        ("/repayment/window/deadlineYears", -1, 61),
        ("/counted/window/yearsAfterPhase", 0, 61),
        ("/disbursement/occasions/0/throughMonth", 0, 13),
        ("/reporting/0/throughMonth", 0, 13),
        ("/milestones/0/yearsAfterEnd/to", -1, 61),
        ("/process/totalMonths/max", -1, 721),
        ("/process/steps/0/months/max", -1, 721),
    ];
    for (pointer, below, above) in out_of_range {
        for value in [below, above] {
            assert_eq!(faults_with(pointer, json!(value)), [format!("number_out_of_range at {pointer}")]);
        }
    }
    for (check, name, least, most) in [
        (json!({ "kind": "duration_months" }), "min", 0, 720),
        (json!({ "kind": "duration_months" }), "max", 0, 720),
        (
            json!({ "kind": "parties", "anyOf": [{ "kinds": {} }], "roles": ["lead"] }),
            "anyOf/0/kinds/committee",
            1,
            50,
        ),
    ] {
        let of = |value: i64| faults(&with_checks(&[with(&check, &format!("/{name}"), json!(value))]));
        assert_eq!(of(least), [""; 0]);
        assert_eq!(of(most), [""; 0]);
        for value in [least - 1, most + 1] {
            assert_eq!(of(value), [format!("number_out_of_range at /criteria/0/check/{name}")]);
        }
    }
}

#[test]
fn factors_and_least_values_are_decimals_with_six_decimals_at_most() {
    let factor = "/counted/requirement/factorOfCost";
    let least = with_checks(&[json!({ "kind": "answer_at_least", "question": "number", "value": "0" })]);
    let value = "/criteria/0/check/value";
    for (base, pointer, most) in [(whole(), factor, 1_000_u64), (least, value, 1_000_000_000)] {
        let of = |value: Json| faults(&with(&base, pointer, value));
        for accepted in
            [json!("0"), json!(0), json!(0.5), json!("0.000001"), json!(most), json!(most.to_string())]
        {
            assert_eq!(of(accepted), [""; 0], "{pointer}");
        }
        for beyond in [json!(most + 1), json!(format!("{most}.000001")), json!(-1), json!("-0.5")] {
            assert_eq!(of(beyond), [format!("number_out_of_range at {pointer}")]);
        }
        for unreadable in [json!("0.0000001"), json!("ett"), json!("")] {
            assert_eq!(of(unreadable), [format!("bad_number at {pointer}")]);
        }
    }
}

#[test]
fn a_grant_limit_is_made_of_amounts_and_a_percentage() {
    let of = |name: &str, value: Json| {
        faults(&with_checks(&[with(&json!({ "kind": "grant_limit" }), &format!("/{name}"), value)]))
    };
    for name in ["perYear", "total"] {
        assert_eq!(of(name, json!("1000000000000")), [""; 0]);
        assert_eq!(
            of(name, json!("1000000000000.01")),
            [format!("amount_out_of_range at /criteria/0/check/{name}")]
        );
    }
    assert_eq!(of("shareOfCost", json!("100")), [""; 0]);
    assert_eq!(of("shareOfCost", json!("100.1")), ["percent_out_of_range at /criteria/0/check/shareOfCost"]);
}

#[test]
fn an_id_has_sixty_four_small_letters_digits_and_dashes_at_most() {
    for id in ["a", "0", "uppsala-2016", "a_b-c", &"a".repeat(64)] {
        assert_eq!(faults_with("/id", json!(id)), [""; 0], "{id}");
    }
    for id in ["", "-a", "_a", "A", "å", "a b", "a/b", &"a".repeat(65)] {
        assert_eq!(faults_with("/id", json!(id)), ["bad_id at /id"], "{id}");
    }
    for pointer in ["/sources/0/id", "/criteria/0/id", "/sections/0/id", "/process/steps/0/id", "/roles/0/id"]
    {
        assert!(faults_with(pointer, json!("Å")).contains(&format!("bad_id at {pointer}")), "{pointer}");
    }
}

#[test]
fn a_list_has_two_hundred_items_at_most() {
    let of = |count: usize| faults_with("/notes", json!(vec![json!({ "text": text() }); count]));
    assert_eq!(of(200), [""; 0]);
    assert_eq!(of(201), ["too_many_items at /notes"]);
    let checks = |count: usize| {
        faults(&with_checks(&[
            json!({ "kind": "all", "of": vec![json!({ "kind": "counted_saving" }); count] }),
        ]))
    };
    assert_eq!(checks(200), [""; 0]);
    assert_eq!(checks(201), ["too_many_items at /criteria/0/check/of"]);
    assert_eq!(checks(0), ["empty_list at /criteria/0/check/of"]);
}

#[test]
fn a_field_that_nobody_knows_is_refused_by_its_name_in_every_object_of_a_rule_set() {
    let objects = [
        "",
        "/title",
        "/sources/0",
        "/starts",
        "/starts/cite",
        "/afterlife",
        "/fund",
        "/repayment",
        "/repayment/window",
        "/counted",
        "/counted/window",
        "/counted/requirement",
        "/disbursement",
        "/disbursement/occasions/0",
        "/criteria/0",
        "/criteria/0/check",
        "/selection/0",
        "/questions/0",
        "/sections/0",
        "/process",
        "/process/totalMonths",
        "/process/steps/0",
        "/process/steps/0/months",
        "/reporting/0",
        "/milestones/0",
        "/milestones/0/yearsAfterEnd",
        "/stopGrounds",
        "/stopGrounds/grounds/0",
        "/roles/0",
        "/roles/0/duties/0",
        "/notes/0",
        "/interpretations/0",
    ];
    for object in objects {
        let pointer = format!("{object}/nobody_knows");
        assert_eq!(faults_with(&pointer, json!(1)), [format!("unknown_field at {pointer}")]);
    }
    for check in one_check_of_each_kind() {
        let rulebook = with_checks(&[with(&check, "/nobody_knows", json!(1))]);
        assert_eq!(faults(&rulebook), ["unknown_field at /criteria/0/check/nobody_knows"], "{check}");
    }
}

#[test]
fn a_thousand_checks_in_all_are_accepted_and_one_more_is_not_however_they_are_nested() {
    let of = |count: usize, part: &Json| json!({ "kind": "all", "of": vec![part.clone(); count] });
    let leaf = json!({ "kind": "repayment_planned" });
    // One and four and 4 × 199, and 199 on their own.
    let nested = of(4, &of(199, &leaf));
    let thousand = with_checks(&[vec![nested.clone()], vec![leaf.clone(); 199]].concat());
    assert_eq!(faults(&thousand), [""; 0]);
    let one_more =
        with_checks(&[vec![leaf; 199], vec![of(4, &of(199, &json!({ "kind": "counted_saving" })))]].concat());
    assert_eq!(faults(&one_more), [""; 0]);
    let last = with(&one_more, "/criteria/0/check", of(1, &json!({ "kind": "repayment_planned" })));
    assert_eq!(faults(&last), ["too_many_items at /criteria/199/check/of/3/of/198"]);
}
