package org.netwright.project.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.netwright.json.Json;
import org.netwright.network.Comment;
import org.netwright.network.Group;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.BadInput;

/// How frames and comments of a drawing look in files, and the places everything has. A drawing without any says nothing
/// about them.
final class MarksFormat {
    private static final double FARTHEST = 1e6;
    private static final int LONGEST_ID = 100;
    private static final double NARROWEST = 40;
    private static final double WIDEST = 4000;

    private MarksFormat() {}

    /// Adds a drawing's frames and comments to its plain values.
    static void encode(Network network, Map<String, Object> out) {
        if (!network.groups().isEmpty()) {
            out.put("groups", network.groups().stream().map(MarksFormat::encode).toList());
        }
        if (!network.comments().isEmpty()) {
            out.put("comments", network.comments().stream().map(MarksFormat::encode).toList());
        }
    }

    private static Map<String, Object> encode(Group group) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", group.id());
        out.put("title", group.title());
        out.put("tint", id(group.tint()));
        out.put("nodes", List.copyOf(group.nodes()));
        return out;
    }

    private static Map<String, Object> encode(Comment comment) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", comment.id());
        out.put("text", comment.text());
        out.put("at", encode(comment.at()));
        out.put("width", number(comment.width()));
        return out;
    }

    /// A place.
    static List<Number> encode(Point at) {
        return List.of(number(at.x()), number(at.y()));
    }

    private static Number number(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }

    private static String id(Group.Tint tint) {
        return tint.name().toLowerCase(Locale.ROOT);
    }

    /// The frames of a file's drawing.
    ///
    /// @param nodes ids of its layers
    static List<Group> groups(Json.Obj in, Set<String> nodes) throws BadInput {
        Optional<Json> list = in.get("groups");
        var groups = new ArrayList<Group>();
        if (list.isPresent()) {
            var ids = new HashSet<String>();
            var grouped = new HashSet<String>();
            for (Json item : list.get().list()) {
                Json.Obj one = item.object().only("id", "title", "tint", "nodes");
                String id = fresh(one.need("id"), ids);
                String title = one.need("title").text();
                groups.add(new Group(id, title, tint(one.need("tint")), members(one.need("nodes"), nodes, grouped)));
            }
        }
        return groups;
    }

    private static SequencedSet<String> members(Json list, Set<String> nodes, Set<String> grouped) throws BadInput {
        var members = new LinkedHashSet<String>();
        for (Json id : list.list()) {
            if (!nodes.contains(id.text())) {
                throw id.place().bad("project.loose-member", id.what());
            }
            if (!grouped.add(id.text())) {
                throw id.place().bad("project.double-member", id.what());
            }
            members.add(id.text());
        }
        if (members.isEmpty()) {
            throw list.place().bad("project.empty-group");
        }
        return members;
    }

    private static Group.Tint tint(Json json) throws BadInput {
        String text = json.text();
        Optional<Group.Tint> tint =
                Arrays.stream(Group.Tint.values()).filter(each -> id(each).equals(text)).findFirst();
        return tint.orElseThrow(() -> json.place()
                .bad("project.no-such-tint", json.what(), String.join(", ", Arrays.stream(Group.Tint.values())
                        .map(MarksFormat::id)
                        .toList())));
    }

    /// The comments of a file's drawing.
    static List<Comment> comments(Json.Obj in) throws BadInput {
        Optional<Json> list = in.get("comments");
        var comments = new ArrayList<Comment>();
        if (list.isPresent()) {
            var ids = new HashSet<String>();
            for (Json item : list.get().list()) {
                Json.Obj one = item.object().only("id", "text", "at", "width");
                String id = fresh(one.need("id"), ids);
                comments.add(new Comment(id, one.need("text").text(), point(one.need("at")), width(one.need("width"))));
            }
        }
        return comments;
    }

    private static double width(Json json) throws BadInput {
        double width = json.real();
        if (width < NARROWEST || width > WIDEST) {
            throw json.place().bad("project.bad-width", (long) NARROWEST, (long) WIDEST);
        }
        return width;
    }

    private static String fresh(Json id, Set<String> ids) throws BadInput {
        String text = id(id);
        if (!ids.add(text)) {
            throw id.place().bad("project.double-mark", text);
        }
        return text;
    }

    /// An id.
    static String id(Json json) throws BadInput {
        if (json.text().isEmpty() || json.text().length() > LONGEST_ID) {
            throw json.place().bad("project.bad-id", LONGEST_ID);
        }
        return json.text();
    }

    /// A place.
    static Point point(Json json) throws BadInput {
        List<Json> both = json.list();
        if (both.size() != 2 || Math.abs(both.get(0).real()) > FARTHEST || Math.abs(both.get(1).real()) > FARTHEST) {
            throw json.place().bad("project.bad-place", String.valueOf((long) FARTHEST));
        }
        return new Point(both.get(0).real(), both.get(1).real());
    }
}
