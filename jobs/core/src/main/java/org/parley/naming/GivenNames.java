package org.parley.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names and their short forms in English use. */
final class GivenNames {
    /** Forms of one name, where the short one is not merely its beginning. */
    private static final List<String> FORMS = List.of(
            "abigail abby",
            "albert bert al",
            "alexander sasha sandy",
            "alexandra sasha sandra",
            "andrew drew andy",
            "anthony tony antony",
            "barbara barb babs",
            "benjamin benji",
            "bernard bernie",
            "catherine cathy kate katie cate",
            "charles chuck charlie",
            "christopher kit topher",
            "cynthia cindy",
            "daniel danny",
            "david dave davy",
            "deborah debbie",
            "dorothy dot dolly",
            "edward ted eddie ned",
            "eleanor ellie nell",
            "elizabeth liz beth betsy betty eliza lizzie",
            "eugene gene",
            "evgeny yevgeny evgeniy yevgeniy",
            "francis frank",
            "franklin frank",
            "frederick fred freddie",
            "gerald jerry",
            "gregory greg",
            "harold hal harry",
            "henry hank harry",
            "isabella bella",
            "jacob jake",
            "james jim jimmy jamie",
            "jeffrey geoff jeff geoffrey",
            "jennifer jenny",
            "jessica jessie",
            "john jack johnny",
            "jonathan jon",
            "joseph joe joey",
            "katherine kate kathy katie kathryn",
            "kenneth ken kenny",
            "laurence larry",
            "lawrence larry",
            "leonard lenny len",
            "margaret maggie meg peggy marge",
            "martin marty",
            "matthew matt",
            "michael mike mick mickey",
            "nicholas nick",
            "oleksandr alexander",
            "pamela pam",
            "patricia pat patty trish",
            "patrick pat paddy",
            "philip phil",
            "rebecca becky",
            "richard rick dick ricky",
            "robert bob rob bobby bert",
            "ronald ron ronnie",
            "rosemary rosie",
            "samuel sam sammy",
            "stephen steve steven",
            "susan sue suzy",
            "terence terry",
            "theodore ted teddy theo",
            "theresa terry tess",
            "thomas tom tommy",
            "timothy tim",
            "victoria vicky tori",
            "vincent vince",
            "vladimir volodya vova",
            "walter walt wally",
            "william bill will billy liam",
            "zachary zach zack");

    private static final int SHORTEST_BEGINNING = 3;

    private static final Map<String, Set<String>> GROUPS = groups();

    private GivenNames() {}

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String forms : FORMS) {
            for (String form : forms.split(" ", -1)) {
                groups.computeIfAbsent(form, key -> new HashSet<>()).add(forms.substring(0, forms.indexOf(' ')));
            }
        }
        return groups;
    }

    /** Whether one may be called by the other: "Jim" and "James", "Ben" and "Benjamin". */
    static boolean mayBeShort(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean begins = shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter);
        return begins || GROUPS.getOrDefault(a, Set.of()).stream().anyMatch(GROUPS.getOrDefault(b, Set.of())::contains);
    }
}
