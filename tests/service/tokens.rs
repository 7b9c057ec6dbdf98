//! Permissions of a program with a token.

use crate::bed::service::Answer;
use crate::people::Office;

/// Every address for machines and what it answers: to nobody, to a token that may ask, to one that may
/// translate, to one that may do both, to one that was ended, to one whose person has left, to one whose
/// person's role changed, to a guess.
const MAY: [(&str, &str, &str); 17] = [
    ("GET", "/api/v1/catalogue", "200 200 200 200 200 200 200 200"),
    ("GET", "/api/v1/pieces/rights/fair-trial", "200 200 200 200 200 200 200 200"),
    ("GET", "/api/v1/pieces/rights/fair-trial/en/standard/artifacts", "200 200 200 200 200 200 200 200"),
    ("GET", "/api/v1/search?q=court&lang=en", "200 200 200 200 200 200 200 200"),
    ("GET", "/api/v1/bundle?piece=rights/fair-trial&form=page&lang=en", "200 200 200 200 200 200 200 200"),
    ("POST", "/api/v1/print", "200 200 200 200 200 200 200 200"),
    ("POST", "/api/v1/asks", "201 201 201 201 201 201 201 201"),
    ("GET", "/api/v1/demands", "200 200 200 200 200 200 200 200"),
    ("POST", "/api/v1/demands/{demand}/asks", "201 201 201 201 201 201 201 201"),
    ("GET", "/api/v1/asks/{secret}", "200 200 200 200 200 200 200 200"),
    ("DELETE", "/api/v1/asks/{secret}", "204 204 204 204 204 204 204 204"),
    ("GET", "/api/v1/work", "401 403 200 200 401 401 200 401"),
    // The one that may translate has taken it; the others are of the same person, or of one who comes too late.
    ("POST", "/api/v1/work", "401 403 201 409 401 401 409 401"),
    ("GET", "/api/v1/work/{id}", "401 403 200 200 401 401 404 401"),
    ("GET", "/api/v1/work/{id}/segments/{segment}", "401 403 200 200 401 401 404 401"),
    ("PUT", "/api/v1/work/{id}/segments/{segment}", "401 403 200 200 401 401 404 401"),
    ("POST", "/api/v1/work/{id}/submit", "401 403 422 422 401 401 404 401"),
];

/// Asks as a program does.
fn call(office: &Office, method: &str, path: &str, token: &str, body: &str) -> Answer {
    let bearer = format!("Bearer {token}");
    let mut headers = vec![("content-type", "application/json")];
    headers.extend((!token.is_empty()).then_some(("authorization", bearer.as_str())));
    office.service.send(method, path, &headers, body.as_bytes())
}

fn body_of(method: &str, path: &str) -> &'static str {
    match (method, path) {
        ("POST", "/api/v1/print") => r#"{"pieces": ["rights/fair-trial"]}"#,
        ("POST", "/api/v1/asks") => r#"{"pieces": ["rights/fair-trial"], "form": "sign", "language": "es"}"#,
        ("POST", "/api/v1/work") => r#"{"piece": "rights/fair-trial", "language": "ig", "level": "standard"}"#,
        ("PUT", _) => r#"{"text": "Ekpe"}"#,
        ("POST", path) if path.ends_with("/asks") => "{}",
        _ => "",
    }
}

#[test]
fn a_token_opens_what_its_scope_is_for_as_long_as_it_and_its_person_are_there() {
    let office = Office::open(&[]);
    for (name, role) in [("Gone", "contributor"), ("Rose", "contributor")] {
        office.add(name, role);
    }
    let (cora, gone, rose) = (office.sign_in("Cora"), office.sign_in("Gone"), office.sign_in("Rose"));
    let ended = office.token(&cora, "scope=translate&scope=ask");
    office.end_tokens(&cora);
    let tokens = [
        String::new(),
        office.token(&cora, "scope=ask"),
        office.token(&cora, "scope=translate"),
        office.token(&cora, "scope=translate&scope=ask"),
        ended,
        office.token(&gone, "scope=translate&scope=ask"),
        office.token(&rose, "scope=translate&scope=ask"),
        "abcdefghjkmnpqrstuvwxyz023456789abcdefghjkmnpqrstuvw".to_owned(),
    ];
    assert_eq!(call(&office, "GET", "/api/v1/work", &tokens[5], "").status, 200, "until its person leaves");
    assert!(office.people(&["end", "Gone"]).status.success());
    assert!(office.people(&["role", "Rose", "editor"]).status.success());

    let asked = call(&office, "POST", "/api/v1/asks", "", body_of("POST", "/api/v1/asks")).json();
    let taking = body_of("POST", "/api/v1/work").replace("\"ig\"", "\"ha\"");
    let work = call(&office, "POST", "/api/v1/work", &tokens[2], &taking).json();
    let id = work["id"].as_str().unwrap().to_owned();
    let whole = call(&office, "GET", &format!("/api/v1/work/{id}"), &tokens[2], "").json();
    let segment = whole["segments"][2]["id"].as_str().unwrap().to_owned();

    let mut wrong = Vec::new();
    for (method, path, expected) in MAY {
        let real = path.replace("{demand}", asked["demands"][0]["id"].as_str().unwrap());
        let real = real.replace("{secret}", asked["secret"].as_str().unwrap());
        let real = real.replace("{id}", &id).replace("{segment}", &segment);
        let got: Vec<String> = tokens
            .iter()
            .map(|token| {
                let answer = call(&office, method, &real, token, body_of(method, path));
                if answer.status == 401 {
                    assert_eq!(answer.header("www-authenticate"), "Bearer", "{method} {path}");
                }
                answer.status.to_string()
            })
            .collect();
        if got.join(" ") != expected {
            wrong.push(format!("{method} {path}: {}, expected {expected}", got.join(" ")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{}", office.service.log());

    let description = office.service.get("/openapi.json").json();
    let described: usize =
        description["paths"].as_object().unwrap().values().map(|methods| methods.as_object().unwrap().len()).sum();
    assert_eq!(described, MAY.len(), "every address has its row in the table");
}

#[test]
fn a_token_opens_no_page_and_makes_no_token() {
    let office = Office::open(&[]);
    let boss = office.sign_in("Boss");
    let token = office.token(&boss, "scope=translate&scope=ask");
    let bearer = format!("Bearer {token}");

    for right in evenhand::server::rights() {
        let (method, path) = (right.method, right.path);
        if !path.starts_with("/desk/") || right.needs == "nothing" {
            continue;
        }
        let path = path.replace(['{', '}'], "");
        for header in [("authorization", bearer.clone()), ("cookie", format!("evenhand={token}"))] {
            let more = [(header.0, header.1.as_str()), ("content-type", "application/x-www-form-urlencoded")];
            let answer = office.service.send(method, &path, &more, b"name=smuggled&scope=translate");
            let way = answer.header("location");
            assert!(answer.status == 303 && way.starts_with("/desk/sign-in/"), "{method} {path}: {}", answer.status);
            assert!(!answer.headers.contains_key("set-cookie"), "{method} {path}");
        }
    }
    let account = office.get("/desk/account/", &boss);
    assert!(!account.text().contains("smuggled"), "no token was made");
    let form = [("authorization", bearer.as_str())];
    assert_ne!(office.try_sign_in("Boss", &token, &form).status, 303, "a token is no passphrase");
    let small = [("authorization", format!("bearer  {token}"))];
    let small = [(small[0].0, small[0].1.as_str())];
    assert_eq!(
        office.service.create_request("GET", "/api/v1/work", &small).status,
        200,
        "the scheme's letters may be small"
    );
    let basic = format!("Basic {token}");
    assert_eq!(office.service.create_request("GET", "/api/v1/work", &[("authorization", &basic)]).status, 401);
}
