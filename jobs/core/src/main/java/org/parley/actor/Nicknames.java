package org.parley.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Short forms of given names: "Bob" for Robert. */
final class Nicknames {
    private static final Set<String> ALIKE = Set.of("francis", "frances", "marian", "marion");

    private static final Map<String, Set<String>> FULL = new HashMap<>();

    static {
        add("robert", "bob bobby rob robbie");
        add("william", "bill billy will willie");
        add("richard", "dick rick richie");
        add("james", "jim jimmy jamie");
        add("john", "jack johnny jon");
        add("joseph", "joe joey");
        add("michael", "mike mick mickey");
        add("thomas", "tom tommy");
        add("charles", "charlie chuck");
        add("edward", "ed eddie ted teddy ned");
        add("theodore", "ted teddy theo");
        add("kenneth", "ken kenny");
        add("ronald", "ron ronnie");
        add("donald", "don donnie");
        add("david", "dave davey");
        add("daniel", "dan danny");
        add("stephen", "steve");
        add("steven", "steve");
        add("christopher", "chris");
        add("anthony", "tony");
        add("andrew", "andy drew");
        add("matthew", "matt");
        add("gregory", "greg");
        add("jeffrey", "jeff");
        add("geoffrey", "geoff");
        add("lawrence", "larry");
        add("leonard", "len lenny leo");
        add("timothy", "tim");
        add("patrick", "pat paddy");
        add("peter", "pete");
        add("samuel", "sam");
        add("benjamin", "ben");
        add("nicholas", "nick");
        add("alexander", "alex sasha");
        add("alexandra", "alex sasha");
        add("raymond", "ray");
        add("gerald", "gerry jerry");
        add("jerome", "jerry");
        add("frederick", "fred freddie");
        add("francis", "frank");
        add("franklin", "frank");
        add("henry", "hank harry");
        add("harold", "hal harry");
        add("walter", "walt");
        add("philip", "phil");
        add("vincent", "vince");
        add("eugene", "gene");
        add("douglas", "doug");
        add("bernard", "bernie");
        add("albert", "al bert");
        add("alan", "al");
        add("jonathan", "jon");
        add("zachary", "zach zack");
        add("joshua", "josh");
        add("elizabeth", "liz lizzie beth betsy eliza");
        add("katherine", "kate kathy katie kay");
        add("catherine", "kate cathy cate");
        add("kathleen", "kathy kate");
        add("margaret", "maggie meg peggy");
        add("patricia", "pat patty trish");
        add("deborah", "deb debbie");
        add("barbara", "barb babs");
        add("susan", "sue susie");
        add("judith", "judy");
        add("jennifer", "jen jenny");
        add("jacqueline", "jackie");
        add("rebecca", "becky becca");
        add("samantha", "sam");
        add("cynthia", "cindy");
        add("pamela", "pam");
        add("victoria", "vicky tori");
        add("abigail", "abby");
        add("amanda", "mandy");
        add("christine", "chris christy");
        add("volodymyr", "vladimir vova");
        add("mykola", "nikolai");
        add("oleksandr", "alexander");
        add("serhiy", "sergei sergey");
    }

    private Nicknames() {}

    private static void add(String full, String shortForms) {
        for (String nickname : shortForms.split(" ", -1)) {
            FULL.computeIfAbsent(nickname, key -> new TreeSet<>()).add(full);
        }
    }

    /** The full given names that a folded name may be short for. */
    static Set<String> fullOf(String given) {
        return FULL.getOrDefault(given, Set.of());
    }

    /** Whether two folded given names may be one person's: the same, or one short for the other. */
    static boolean same(String a, String b) {
        return a.equals(b) || fullOf(a).contains(b) || fullOf(b).contains(a);
    }

    /**
     * Whether two like given names are two names rather than one in two spellings: "Francis" and "Frances", or such that
     * differ in more than one letter.
     */
    static boolean areTwo(String one, String other) {
        if (one.length() != other.length() || (ALIKE.contains(one) && ALIKE.contains(other))) {
            return !one.equals(other);
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different > 1;
    }
}
