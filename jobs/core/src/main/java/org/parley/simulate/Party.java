package org.parley.simulate;

import java.util.List;

/**
 * A country or an organisation that the news is about.
 *
 * @param id ISO 3166 code of a country, acronym of an organisation
 * @param article "the" or empty
 * @param shortName an organisation's acronym; a country's name
 * @param shortArticle the article that goes with the short name
 * @param adjective "Norwegian"; empty for an organisation
 * @param capital the capital; empty for an organisation
 * @param uk the name in Ukrainian, for tags
 * @param ru the name in Russian, for tags
 * @param near ids of neighbours
 * @param people names of speakers, each with /f or /m
 */
record Party(
        String id,
        String name,
        String article,
        String shortName,
        String shortArticle,
        String adjective,
        String capital,
        String uk,
        String ru,
        List<String> near,
        List<String> people) {
    boolean isState() {
        return !capital.isEmpty();
    }
}
