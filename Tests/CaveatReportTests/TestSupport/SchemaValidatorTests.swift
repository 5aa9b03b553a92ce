internal import CaveatTestSupport
internal import Testing

/// The judge must be able to say no, keyword by keyword.
@Suite struct SchemaValidatorTests {
    private static let schema = """
        {
          "type": "object",
          "additionalProperties": false,
          "required": ["id"],
          "properties": {
            "id": {"type": "string", "pattern": "^[a-z]+$"},
            "kind": {"enum": ["a", "b"]},
            "version": {"const": "1"},
            "count": {"type": "integer", "minimum": 1},
            "pair": {"type": "array", "items": {"type": "boolean"}, "minItems": 1, "maxItems": 2},
            "child": {"$ref": "#/$defs/child"},
            "word": {"type": ["string", "number"], "minLength": 2},
            "map": {"type": "object", "propertyNames": {"enum": ["a", "b"]},
              "additionalProperties": {"type": "integer"}, "minProperties": 1},
            "form": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "either": {"allOf": [{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}]}
          },
          "$defs": {"child": {"type": "object", "required": ["x"], "additionalProperties": false,
            "properties": {"x": {"type": "number"}}}}
        }
        """

    private static func problems(of json: String, schema: String = schema) -> [String] {
        SchemaValidator.validate(json: Array(json.utf8), schema: Array(schema.utf8))
    }

    @Test(arguments: [
        #"{"id":"x"}"#,
        #"{"id":"x","kind":"b","version":"1","count":1,"pair":[true,false],"child":{"x":1.5}}"#,
        #"{"id":"x","child":{"x":1}}"#, #"{"id":"x","word":"ab"}"#, #"{"id":"x","word":1.5}"#,
        #"{"id":"x","map":{"a":1}}"#, #"{"id":"x","form":"a"}"#, #"{"id":"x","form":["a"]}"#,
        #"{"id":"x","either":{"a":1}}"#,
    ])
    func `accepts what the schema allows`(json: String) {
        #expect(Self.problems(of: json) == [])
    }

    @Test(arguments: [
        #"[]"#, #"{}"#, #"{"id":1}"#, #"{"id":"X"}"#, #"{"id":"x","kind":"c"}"#,
        #"{"id":"x","version":"2"}"#, #"{"id":"x","count":0}"#, #"{"id":"x","count":1.5}"#,
        #"{"id":"x","pair":[]}"#, #"{"id":"x","pair":[true,true,true]}"#,
        #"{"id":"x","pair":[1]}"#, #"{"id":"x","child":{}}"#, #"{"id":"x","child":{"x":1,"y":2}}"#,
        #"{"id":"x","word":"a"}"#, #"{"id":"x","word":true}"#, #"{"id":"x","map":{}}"#,
        #"{"id":"x","map":{"c":1}}"#, #"{"id":"x","map":{"a":"1"}}"#, #"{"id":"x","form":[1]}"#,
        #"{"id":"x","either":{"a":1,"b":1}}"#, #"{"id":"x","either":{}}"#,
        #"{"id":"x","other":1}"#, #"{"id":"x""#,
    ])
    func `names what the schema forbids`(json: String) {
        #expect(Self.problems(of: json).count == 1)
    }

    @Test(arguments: [
        #"{"not":{}}"#, ##"{"$ref":"#/$defs/none"}"##, #"{"additionalProperties":true}"#, "{",
    ])
    func `refuses schemas that it does not understand`(schema: String) {
        #expect(Self.problems(of: "{}", schema: schema).count == 1)
    }
}
