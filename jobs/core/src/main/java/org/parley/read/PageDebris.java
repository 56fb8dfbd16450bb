package org.parley.read;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parts of a page that its markup says are not the story: by element, role, invisibility, or the name of a class. */
final class PageDebris {
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "menu",
            "figure",
            "figcaption",
            "audio",
            "video",
            "object",
            "embed",
            "canvas",
            "math",
            "map",
            "head",
            "amp-ad",
            "amp-sidebar");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "search", "menu");
    private static final Set<String> NAMES = Set.of(
            "comment",
            "comments",
            "disqus",
            "related",
            "newsletter",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "share",
            "sharing",
            "social",
            "sidebar",
            "promo",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "adsense",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "nav",
            "navbar",
            "navigation",
            "popup",
            "modal",
            "subscribe",
            "subscription",
            "outbrain",
            "taboola",
            "recommended",
            "recommendations",
            "trending",
            "sponsor",
            "sponsored",
            "widget",
            "toolbar",
            "signup",
            "hidden",
            "sr",
            "print",
            "readmore",
            "morelinks",
            "mostread");

    /** What follows "author" where a page says who that is. */
    private static final Set<String> ABOUT = Set.of("info", "bio", "box", "card", "about", "description", "profile");

    private final Set<Element> spared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean byName;

    private PageDebris(boolean byName) {
        this.byName = byName;
    }

    /**
     * Debris by everything that tells, names of classes too.
     *
     * @param heading the page's headline, around which nothing is debris
     */
    static PageDebris strict(@Nullable Element heading) {
        PageDebris debris = new PageDebris(true);
        for (Element around = heading; around != null; around = around.parent()) {
            debris.spared.add(around);
        }
        return debris;
    }

    /** Debris by elements and roles alone. */
    static PageDebris lenient() {
        return new PageDebris(false);
    }

    boolean holds(Element element) {
        String name = element.normalName();
        if (ELEMENTS.contains(name)) {
            return true;
        }
        if (element.attributesSize() == 0 || spared.contains(element)) {
            return false;
        }
        if (isInvisible(element) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        return byName
                && !name.equals("article")
                && !name.equals("main")
                && !name.equals("body")
                && (isNamed(element.className()) || isNamed(element.id()));
    }

    private static boolean isInvisible(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Whether a word of a class's or an element's name is one that debris has: "post-share", "relatedLinks". */
    private static boolean isNamed(String names) {
        if (names.isEmpty()) {
            return false;
        }
        Set<String> words = words(names);
        return words.stream().anyMatch(NAMES::contains)
                || (words.contains("author") && words.stream().anyMatch(ABOUT::contains));
    }

    private static Set<String> words(String names) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (!Character.isLetter(c)
                    || (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1)))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        words.add(word.toString());
        return words;
    }
}
