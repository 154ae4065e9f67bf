package org.w3id.baap.queries;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code #+} lines over a query, which are YAML as in grlc: {@code #+ summary: Which outputs
 * does an instrument support?} Every value is text: {@code 16.10} stays {@code 16.10}.
 */
record Header(Map<String, Object> values) {

    private static final String MARK = "#+";
    private static final Set<String> KEYS =
            Set.of(
                    "summary",
                    "description",
                    "tags",
                    "defaults",
                    "enumerate",
                    "audience",
                    "columns",
                    "varies",
                    "chart");

    static Header of(String text) {
        var yaml = new StringBuilder();
        for (var line : text.lines().toList()) {
            yaml.append(line.startsWith(MARK) ? line.substring(MARK.length()) : "").append('\n');
        }
        var values = new LinkedHashMap<String, Object>();
        map(parse(yaml.toString()), "the header").forEach((k, v) -> values.put(k.toString(), v));
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new HeaderException(
                    "unknown key \"%s\"; one of %s"
                            .formatted(unknown.first(), new TreeSet<>(KEYS)));
        }
        return new Header(values);
    }

    /** The text of a key that must be there. */
    String text(String key) {
        if (values.get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new HeaderException("%s: expected text".formatted(key));
    }

    /** The text of a key that may be absent. */
    Optional<String> textIfThere(String key) {
        return values.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The texts of a list, e.g. of {@code tags}; empty if the key is absent. */
    List<String> list(String key) {
        var texts = new ArrayList<String>();
        for (var item : items(key)) {
            if (!(item instanceof String text)) {
                throw new HeaderException("%s: expected text, found %s".formatted(key, item));
            }
            texts.add(text.strip());
        }
        return List.copyOf(texts);
    }

    /** A list of {@code - name: value}, in order; empty if the key is absent. */
    Map<String, String> pairs(String key) {
        var pairs = new LinkedHashMap<String, String>();
        entries(key)
                .forEach(
                        (name, value) -> {
                            if (!(value instanceof String text)) {
                                throw new HeaderException(
                                        "%s: %s: expected text".formatted(key, name));
                            }
                            pairs.put(name, text.strip());
                        });
        return pairs;
    }

    /** A list of {@code - name: [value, value]}; empty if the key is absent. */
    Map<String, List<String>> choices(String key) {
        var choices = new LinkedHashMap<String, List<String>>();
        entries(key)
                .forEach(
                        (name, value) -> {
                            if (!(value instanceof List<?> items) || items.isEmpty()) {
                                throw new HeaderException(
                                        "%s: %s: expected a list".formatted(key, name));
                            }
                            choices.put(name, items.stream().map(Object::toString).toList());
                        });
        return choices;
    }

    private Map<String, Object> entries(String key) {
        var entries = new LinkedHashMap<String, Object>();
        for (var item : items(key)) {
            map(item, key)
                    .forEach(
                            (name, value) -> {
                                if (entries.put(name.toString(), value) != null) {
                                    throw new HeaderException(
                                            "%s: %s stands there twice".formatted(key, name));
                                }
                            });
        }
        return entries;
    }

    private List<?> items(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> items -> items;
            default -> throw new HeaderException("%s: expected a list".formatted(key));
        };
    }

    private static Map<?, ?> map(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new HeaderException("%s: expected \"name: value\"".formatted(where));
    }

    private static Object parse(String yaml) {
        if (yaml.isBlank()) {
            throw new HeaderException("no header: expected lines such as \"#+ summary: …?\"");
        }
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try {
            return new Load(settings).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new HeaderException("the header is not YAML: " + e.getMessage(), e);
        }
    }
}
