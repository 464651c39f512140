package org.netwright.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.netwright.param.BadInput;
import org.netwright.param.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Makes a [Json] tree of text, keeping the line of every value. Depth, count and length of values are bounded, so that a
/// damaged or spiteful file cannot take all memory.
final class JsonReader {
    private static final int DEEPEST = 100;
    private static final long MOST_TOKENS = 500_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 10_000;

    private final JsonParser in;
    private final int firstLine;

    private JsonReader(JsonParser in, int firstLine) {
        this.in = in;
        this.firstLine = firstLine;
    }

    /// The tree of a text.
    ///
    /// @param firstLine the number the text's first line has in its file
    static Json read(String file, String text, int firstLine) throws BadInput {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxTokenCount(MOST_TOKENS)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(bounds).build();
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(in, firstLine).whole(file);
        }
    }

    private Json whole(String file) throws BadInput {
        try {
            in.nextToken();
            Json whole = value(new Place(file, firstLine, ""));
            if (in.nextToken() != null) {
                throw new Place(file, line(), "").bad("json.more");
            }
            return whole;
        } catch (JacksonException e) {
            throw notJson(file, e);
        }
    }

    /// The value that begins with the current token.
    private Json value(Place place) throws BadInput {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw place.bad("json.blank");
        }
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_STRING -> new Json.Scalar(place, in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Scalar(place, number(place));
            case VALUE_TRUE -> new Json.Scalar(place, true);
            case VALUE_FALSE -> new Json.Scalar(place, false);
            case VALUE_NULL -> new Json.Null(place);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a parser of text gives no " + token + " here");
        };
    }

    private Json object(Place place) throws BadInput {
        var entries = new LinkedHashMap<String, Json>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            Place at = place.entry(Json.clip(name), line());
            if (entries.put(name, value(at)) != null) {
                throw at.bad("json.twice", Json.clip(name));
            }
        }
        return new Json.Obj(place, entries);
    }

    private Json list(Place place) throws BadInput {
        var items = new ArrayList<Json>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(place.item(items.size(), line())));
        }
        return new Json.Arr(place, items);
    }

    private Object number(Place place) throws BadInput {
        if (in.getNumberType() == JsonParser.NumberType.INT || in.getNumberType() == JsonParser.NumberType.LONG) {
            return in.getLongValue();
        }
        double value = in.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw place.bad("json.huge", Json.clip(in.getString()));
        }
        return value;
    }

    private int line() {
        return in.currentTokenLocation().getLineNr() + firstLine - 1;
    }

    private BadInput notJson(String file, JacksonException why) {
        TokenStreamLocation at = why.getLocation();
        String place = at == null || at.getLineNr() < 1
                ? ""
                : "line " + (at.getLineNr() + firstLine - 1) + ", column " + at.getColumnNr();
        Message message = switch (why) {
            case UnexpectedEndOfInputException cut -> Message.of("json.cut");
            case StreamConstraintsException deep when in.streamReadContext().getNestingDepth() >= DEEPEST ->
                Message.of("json.deep", DEEPEST);
            case StreamConstraintsException many -> Message.of("json.beyond");
            default -> Message.of("json.syntax", firstLine(why));
        };
        return new BadInput(file, place, message);
    }

    private static String firstLine(JacksonException why) {
        String message = String.valueOf(why.getOriginalMessage());
        return message.lines().findFirst().orElse("").strip();
    }
}
