package org.w3id.baap.server.questions;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.baap.queries.Code;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Refused;

import java.util.List;

/**
 * What can be given for a parameter, in reading order, e.g. {@code 5} for SDG 5 Gender Equality.
 */
record PickList(SavedQuery query, Parameter parameter, List<Choice> choices) {

    /**
     * One of them.
     *
     * @param value to give
     * @param address of the thing it stands for; empty for a word
     */
    record Choice(String value, String label, String address) {}

    PickList {
        choices = List.copyOf(choices);
    }

    /**
     * Finds them in the header, or in the data.
     *
     * @throws Refused with 404 if the query has no such parameter, or it takes any words
     */
    static PickList of(SavedQuery query, String name, Codes codes) {
        var parameter =
                query.parameter(name).filter(PickList::isListed).orElseThrow(() -> noList(query));
        return new PickList(query, parameter, of(parameter, codes));
    }

    /** Whether what it takes can be listed. */
    static boolean isListed(Parameter parameter) {
        return parameter.type() == Parameter.Type.THING || !parameter.choices().isEmpty();
    }

    /** What the parameter takes; empty if that cannot be listed. */
    static List<Choice> of(Parameter parameter, Codes codes) {
        return parameter.type() == Parameter.Type.THING
                ? things(codes.of(parameter))
                : parameter.choices().stream().map(word -> new Choice(word, word, "")).toList();
    }

    // "2.1" is an output and an outcome: where things of any kind will do, "output/2.1" is given
    private static List<Choice> things(List<Code> codes) {
        boolean ofOneKind = codes.stream().map(Code::kind).distinct().count() == 1;
        return codes.stream()
                .map(c -> new Choice(ofOneKind ? c.code() : c.full(), c.label(), c.iri()))
                .toList();
    }

    private static Refused noList(SavedQuery query) {
        var listed =
                query.parameters().stream()
                        .filter(PickList::isListed)
                        .map(Parameter::name)
                        .toList();
        return new Refused(
                404,
                listed.isEmpty()
                        ? "%s has no parameter whose choices can be listed".formatted(query.name())
                        : "%s lists the choices of: %s"
                                .formatted(query.name(), String.join(", ", listed)),
                listed);
    }

    JsonObject json() {
        var list = new JsonArray();
        for (var choice : choices) {
            var one = new JsonObject();
            one.put("value", choice.value());
            one.put("label", choice.label());
            if (!choice.address().isEmpty()) {
                one.put("address", choice.address());
            }
            list.add(one);
        }
        var json = new JsonObject();
        json.put("query", query.name());
        json.put("parameter", parameter.name());
        json.put("choices", list);
        return json;
    }

    /** Where the choices of a parameter are, e.g. {@code /query/outputs-of-goal/choices/goal}. */
    static String address(SavedQuery query, Parameter parameter) {
        return QueryDoor.PATH + String.join("/", query.name(), QueryDoor.CHOICES, parameter.name());
    }
}
