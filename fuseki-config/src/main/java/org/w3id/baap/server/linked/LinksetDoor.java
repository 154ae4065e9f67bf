package org.w3id.baap.server.linked;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** {@code /linkset/…}: the links of a thing's document, alone and in one piece (RFC 9264). */
final class LinksetDoor extends Door<Served> {

    static final String PATH = "/linkset/";
    private static final long serialVersionUID = 1;

    LinksetDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        var name = ask.path().substring(Math.min(PATH.length(), ask.path().length()));
        var thing =
                Description.reading(
                                served, () -> Thing.find(served.dataset().getDefaultGraph(), name))
                        .orElseThrow(() -> Directory.nothing(served, ask.path(), name));
        return Reply.Representation.of(
                ask.negotiated(List.of(Form.LINKSET)),
                ask.path(),
                () -> json(served, thing).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Served served, Thing thing) {
        var context = new JsonObject();
        context.put("anchor", thing.document());
        add(context, Signpost.to("describes", thing.address()));
        for (var post : Signposts.of(served, thing).all()) {
            if (!post.relation().equals("linkset")) {
                add(context, post);
            }
        }
        var contexts = new JsonArray();
        contexts.add(context);
        var linkset = new JsonObject();
        linkset.put("linkset", contexts);
        return linkset + "\n";
    }

    private static void add(JsonObject context, Signpost post) {
        var target = new JsonObject();
        target.put("href", post.target());
        post.mediaType().ifPresent(type -> target.put("type", type));
        if (!context.hasKey(post.relation())) {
            context.put(post.relation(), new JsonArray());
        }
        context.get(post.relation()).getAsArray().add(target);
    }
}
