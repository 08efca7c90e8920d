//! Arms of a union that are one component under several names.

use crate::documents::{HEAD, accepted, degradations, sources};

/// The code of a document with a union of shapes, where `Round` is another name of `Circle`, and `Oval` one of `Round`.
fn code_of(union: &str) -> String {
    let object = |property: &str| {
        format!(
            "{{type: object, required: [kind], properties: {{kind: {{type: string}}, {property}: {{type: integer}}}}}}"
        )
    };
    let document = format!(
        "{HEAD}paths: {{/shapes: {{get: {{operationId: getShape, responses: {{'200': {{description: It., content: {{application/json: \
         {{schema: {{$ref: '#/components/schemas/Shape'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    Shape: {union}\n    \
         Circle: {}\n    Square: {}\n    Round: {{$ref: '#/components/schemas/Circle'}}\n    Oval: {{$ref: '#/components/schemas/Round'}}\n",
        object("radius"),
        object("side"),
    );
    let generated = accepted(&[("shapes.yaml", &document)], &[]);
    assert_eq!(degradations(&generated), [""; 0]);
    sources(&generated).into_iter().map(|(_, text)| text).collect()
}

fn arms(names: &[&str]) -> String {
    let arms: Vec<String> = names.iter().map(|name| format!("{{$ref: '#/components/schemas/{name}'}}")).collect();
    arms.join(", ")
}

#[test]
fn names_of_one_component_are_one_arm() {
    for union in [
        format!("{{oneOf: [{}]}}", arms(&["Circle", "Round"])),
        format!("{{anyOf: [{}, {{allOf: [{}]}}, {}]}}", arms(&["Circle"]), arms(&["Circle"]), arms(&["Oval"])),
    ] {
        let code = code_of(&union);
        assert!(!code.contains("enum "), "{code}");
        assert!(code.contains("pub radius: Option<i64>"), "{code}");
    }
}

/// Each name is a value of the discriminator, as is each entry of its mapping.
#[test]
fn a_discriminator_has_all_names_of_an_arm() {
    let all = arms(&["Circle", "Round", "Square"]);
    let code = code_of(&format!("{{oneOf: [{all}], discriminator: {{propertyName: kind}}}}"));
    assert!(code.contains("Some(\"Circle\" | \"Round\") =>") && code.contains("Some(\"Square\") =>"), "{code}");
    let mapping = "c: '#/components/schemas/Circle', r: '#/components/schemas/Round', s: Square";
    let code = code_of(&format!("{{oneOf: [{all}], discriminator: {{propertyName: kind, mapping: {{{mapping}}}}}}}"));
    assert!(code.contains("Some(\"c\" | \"r\") =>") && code.contains("Some(\"s\") =>"), "{code}");
    let mapping = "c: '#/components/schemas/Circle'";
    let code = code_of(&format!("{{oneOf: [{all}], discriminator: {{propertyName: kind, mapping: {{{mapping}}}}}}}"));
    assert!(code.contains("Some(\"c\" | \"Round\") =>"), "{code}");
}

#[test]
fn an_arm_has_the_name_that_the_union_has_for_it() {
    let code = code_of(&format!("{{oneOf: [{}], discriminator: {{propertyName: kind}}}}", arms(&["Oval", "Square"])));
    assert!(code.contains("Some(\"Oval\") =>") && !code.contains("Some(\"Circle\")"), "{code}");
}

/// A mapping follows its arms where another part of an `allOf` leaves out some of them.
#[test]
fn a_mapping_moves_with_the_arms_that_are_left() {
    let union = format!(
        "{{allOf: [{{oneOf: [{{type: string}}, {}], discriminator: {{propertyName: kind, mapping: {{s: Square, c: Circle}}}}}}, \
         {{type: object, properties: {{note: {{type: string}}}}}}]}}",
        arms(&["Circle", "Square"]),
    );
    let code = code_of(&union);
    let after = |value: &str| code.split(&format!("Some(\"{value}\") =>")).nth(1).unwrap_or_default().trim_start();
    let arm = |value: &str| after(value).lines().next().unwrap_or_default().to_owned();
    assert!(arm("c").contains("Circle") && arm("s").contains("Square"), "{code}");
    assert!(!code.contains("String(String)"), "{code}");
}
