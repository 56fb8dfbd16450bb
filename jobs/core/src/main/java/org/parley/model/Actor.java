package org.parley.model;

import java.util.List;

/**
 * An actor seen in the corpus.
 *
 * @param actorId the directory's id (e.g. IR), or one derived from type and name for a discovered actor
 * @param name the name to show (e.g. Iran)
 * @param type PER, ORG, LOC, NORP or MISC (e.g. LOC)
 * @param origin directory or discovered (e.g. directory)
 * @param articles articles that mention the actor, copies included [articles] (e.g. 211)
 * @param mentions mentions in all articles [mentions] (e.g. 903)
 * @param aliases the surfaces seen, most frequent first
 * @param rules rule_id of each correction by the user that the row shows, sorted (e.g. r7)
 */
public record Actor(
        String actorId,
        String name,
        ActorType type,
        ActorOrigin origin,
        long articles,
        long mentions,
        List<Alias> aliases,
        List<String> rules) {
    public Actor {
        aliases = List.copyOf(aliases);
        rules = List.copyOf(rules);
    }
}
