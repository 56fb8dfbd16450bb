package org.parley.simulate;

import java.util.List;
import java.util.Map;

/** A subject of the news and all that can be said about it; lists of templates by section ("headline pair", "say"). */
record Topic(String key, Map<String, String> about, Map<String, List<String>> sections) {
    String field() {
        return about("field");
    }

    /** Whether two countries anywhere in the world can have it in common. */
    boolean isFar() {
        return about("reach").equals("far");
    }

    List<String> organisations() {
        return List.of(about("orgs").split(",", -1));
    }

    /** The topic's tags in a language. */
    List<String> tags(String language) {
        return List.of(about("tags." + language).split(",", -1));
    }

    String thing(Scope scope) {
        return about(scope == Scope.PAIR ? "thing.pair" : "thing.solo");
    }

    private String about(String key) {
        String value = about.get(key);
        if (value == null) {
            throw new IllegalStateException("topic " + this.key + " lacks " + key);
        }
        return value;
    }
}
