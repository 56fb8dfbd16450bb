package org.parley.read;

import java.util.ArrayList;
import java.util.List;

/** Pages of one story in the manner of twelve kinds of sites: what is body, and what is not. */
final class SitePages {
    record SitePage(String style, String html, String headline, List<String> body, List<String> debris) {}

    static final List<String> LONG = List.of(
            "The ministers of Northland and Southmark agreed on Tuesday to reopen the harbour of Veldt, which has been closed to ships since the storm of last winter, officials said.",
            "\"We have waited for eleven months, and the people of this coast cannot wait any longer,\" said Marta Lindqvist, the harbour master of Veldt, at a press conference.",
            "Work on the quay is to begin in October. It will cost some 40 million crowns, half of which the two governments pay, while the other half comes from the port authority.",
            "Critics say that the plan leaves open who pays for the dredging of the channel. \"Nobody has shown us a number,\" said Ole Tamm of the fishermen's union.",
            "The talks, which began in March, had been broken off twice. A spokesman for the Southmark delegation called the agreement fair and said that it would be signed within a week.",
            "The harbour handles about a third of the grain that Southmark exports, and its closing had sent freight rates along the coast up by a fifth, according to the chamber of commerce.");
    static final List<String> SHORT = List.of(
            "Two trams collided in Veldt on Monday evening. Nobody was hurt, the police said.",
            "The line was closed for three hours.");
    static final String HEAD = "Harbour of Veldt to reopen after eleven months";
    static final List<String> TEASERS = List.of(
            "Grain prices fall for the third week in a row",
            "Five things to know about the new ferry timetable",
            "Opinion: why the coast needs a second bridge",
            "Weather: rain in the north, sun in the south",
            "Football: Veldt Rovers lose at home again",
            "Council votes on parking fees tonight");

    static List<SitePage> all() {
        List<SitePage> pages = new ArrayList<>();
        pages.add(semantic());
        pages.add(divSoup());
        pages.add(tables());
        pages.add(microdata());
        pages.add(wordpress());
        pages.add(shortNews());
        pages.add(cyrillic());
        pages.add(mixed());
        pages.add(divParagraphs());
        pages.add(breaks());
        pages.add(scripted());
        pages.add(captions());
        return pages;
    }

    static String nav() {
        return "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li><li><a href='/sport'>Sport</a></li><li><a href='/weather'>Weather</a></li></ul></nav>";
    }

    static String teasers(String tag) {
        StringBuilder s = new StringBuilder();
        for (String t : TEASERS) {
            s.append("<")
                    .append(tag)
                    .append("><a href='/x'>")
                    .append(t)
                    .append("</a></")
                    .append(tag)
                    .append(">");
        }
        return s.toString();
    }

    static String ps(List<String> body, String open, String close) {
        StringBuilder s = new StringBuilder();
        for (String p : body) {
            s.append(open).append(p).append(close).append("\n");
        }
        return s.toString();
    }

    static String page(String body) {
        return "<!DOCTYPE html><html lang='en'><head><title>" + HEAD
                + " - Daily Example</title><style>p{color:red}</style></head><body>" + body + "</body></html>";
    }

    static SitePage semantic() {
        String cookie =
                "We use cookies to improve your experience. By continuing to browse the site you agree to our use of cookies. Read our policy to learn more.";
        return new SitePage(
                "semantic",
                page("<header>" + nav() + "</header><div class='cookie-banner'><p>" + cookie
                        + "</p><button>Accept</button></div><main><article><h1>" + HEAD
                        + "</h1><p class='byline'>By Jonas Berg</p><time datetime='2024-09-10'>10 September 2024</time>"
                        + ps(LONG, "<p>", "</p>") + "</article><aside><h2>Most read</h2><ul>" + teasers("li")
                        + "</ul></aside></main><footer><p>© 2024 Daily Example. All rights reserved.</p></footer>"),
                HEAD,
                LONG,
                with(cookie, "All rights reserved"));
    }

    static SitePage divSoup() {
        return new SitePage(
                "divSoup",
                page("<div id='top'>" + nav() + "</div><div id='wrap'><div class='col1'><div class='hd'><h1>" + HEAD
                        + "</h1></div><div class='share'><a href='#'>Share</a> <a href='#'>Tweet</a> <a href='#'>Email</a></div><div class='story-text'>"
                        + ps(LONG.subList(0, 3), "<p>", "</p>") + "<div class='related'><b>Read also:</b> <a href='/y'>"
                        + TEASERS.get(0) + "</a></div>" + ps(LONG.subList(3, 6), "<p>", "</p>")
                        + "</div></div><div class='col2'>"
                        + teasers("div") + "</div></div><div id='foot'>Contact us | Imprint | Terms of use</div>"),
                HEAD,
                LONG,
                with("Contact us", "Tweet"));
    }

    static SitePage tables() {
        return new SitePage(
                "tables",
                page("<table width=100%><tr><td colspan=3>"
                        + "<a href='/'>Home</a> | <a href='/w'>World</a> | <a href='/s'>Sport</a></td></tr><tr><td width=150>"
                        + teasers("div") + "</td><td><font size=5><b>" + HEAD + "</b></font><br><br>"
                        + String.join("<br><br>", LONG) + "</td><td>" + teasers("p") + "</td></tr></table>"),
                HEAD,
                LONG,
                with());
    }

    static SitePage microdata() {
        return new SitePage(
                "microdata",
                page(nav() + "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>" + HEAD
                        + "</h1><span itemprop='author'>Jonas Berg</span><div itemprop='articleBody'>"
                        + ps(LONG, "<div>", "</div>")
                        + "</div></div><div class='tags'><a href='/t'>harbour</a><a href='/t'>grain</a></div>"
                        + teasers("h3")),
                HEAD,
                LONG,
                with());
    }

    static SitePage wordpress() {
        String c1 =
                "I have lived in Veldt for forty years and I can tell you that nobody here believes a word of what these ministers promise us, they promised the same thing five years ago and nothing came of it at all.";
        String c2 =
                "Agree with the comment above. The channel needs dredging every second year and everybody who has ever been on a boat knows that, so who pays for it in the end? We do, as always, with our taxes and our fees.";
        String bio =
                "Jonas Berg has written about the coast and its people for Daily Example since 2011. He studied economics in Southmark and likes to sail.";
        return new SitePage(
                "wordpress",
                page("<div id='page'><header id='masthead'>" + nav()
                        + "</header><div id='primary'><article class='post hentry'><header class='entry-header'><h1 class='entry-title'>"
                        + HEAD
                        + "</h1><div class='entry-meta'>Posted on <a href='/d'>September 10, 2024</a> by <a href='/a'>Jonas Berg</a></div></header><div class='entry-content'>"
                        + ps(LONG, "<p>", "</p>")
                        + "</div><footer class='entry-footer'>Posted in <a href='/c'>Coast</a> | Tagged <a href='/t'>grain</a> <a href='/t'>harbour</a></footer></article><div class='author-info'><h2>About the author</h2><p>"
                        + bio
                        + "</p></div><div id='comments' class='comments-area'><h2>2 thoughts on this</h2><ol class='comment-list'><li class='comment'><div class='comment-content'><p>"
                        + c1 + "</p></div></li><li class='comment'><div class='comment-content'><p>" + c2
                        + "</p></div></li></ol></div></div><div id='secondary' class='widget-area'>" + teasers("li")
                        + "</div></div>"),
                HEAD,
                LONG,
                with(c1, c2, bio));
    }

    static SitePage shortNews() {
        String h = "Two trams collide in Veldt";
        String teaser =
                "The ministers of Northland and Southmark agreed on Tuesday to reopen the harbour of Veldt. Read the whole story here.";
        return new SitePage(
                "shortNews",
                page(nav() + "<div class='article'><h1>" + h + "</h1>" + ps(SHORT, "<p>", "</p>")
                                + "</div><div class='more'><h2>More news</h2><div class='teaser'><h3><a href='/1'>"
                                + HEAD + "</a></h3><p>" + teaser + "</p></div>" + teasers("p") + "</div>")
                        .replace("<title>" + HEAD, "<title>" + h),
                h,
                SHORT,
                with(teaser));
    }

    static SitePage cyrillic() {
        return new SitePage(
                "cyrillic",
                page(
                        "<div class='header'><a href='/'>Головна</a><a href='/n'>Новини</a><a href='/p'>Політика</a></div><div class='news-page'><h1>"
                                + HEAD
                                + "</h1><div class='news-info'>10.09.2024 14:20 <span>Переглядів: 1 204</span></div><div class='news-text'>"
                                + ps(LONG, "<p>", "</p>")
                                + "<p><a href='/x'>Читайте також: Ціни на зерно падають третій тиждень</a></p></div><div class='soc'>Поділитися: Facebook Twitter Telegram</div><div class='tags'>Теги: <a>порт</a> <a>зерно</a></div></div><div class='right'><div>Останні новини</div>"
                                + teasers("div")
                                + "</div><div class='footer'>Використання матеріалів дозволяється за умови посилання</div>"),
                HEAD,
                LONG,
                with("Останні новини", "Використання"));
    }

    static SitePage mixed() {
        List<String> body = new ArrayList<>(LONG.subList(0, 3));
        body.add("What was agreed");
        body.add("The quay is rebuilt by the end of next year");
        body.add("Ships of up to 30,000 tonnes may call again from October");
        body.add("A joint body of both states watches over the tariffs");
        body.addAll(LONG.subList(3, 6));
        String news =
                "Sign up for our newsletter and get the best stories of the day in your inbox every morning, free of charge.";
        return new SitePage(
                "mixed",
                page(nav() + "<main><article class='article__content'><h1>" + HEAD + "</h1><section>"
                        + ps(LONG.subList(0, 2), "<p>", "</p>")
                        + "</section><div class='ad'>Advertisement</div><section><blockquote><p>" + LONG.get(2)
                        + "</p></blockquote><h2>What was agreed</h2><ul>" + ps(body.subList(4, 7), "<li>", "</li>")
                        + "</ul></section><div class='newsletter-signup'><p>" + news
                        + "</p><form><input><button>Sign up</button></form></div><section>"
                        + ps(LONG.subList(3, 6), "<p>", "</p>") + "</section></article></main><footer>"
                        + teasers("span") + "</footer>"),
                HEAD,
                body,
                with(news, "Advertisement"));
    }

    static SitePage divParagraphs() {
        return new SitePage(
                "divParagraphs",
                page("<div data-reactroot><div><div>" + nav() + "</div></div><div><div><div><h1>" + HEAD
                        + "</h1></div><div>" + ps(LONG, "<div class='css-1a2b3c'><span>", "</span></div>")
                        + "</div></div><div><div>" + teasers("div") + "</div></div></div></div>"),
                HEAD,
                LONG,
                with());
    }

    static SitePage breaks() {
        return new SitePage(
                "breaks",
                page(nav() + "<div class='content'><h2>" + HEAD + "</h2><div class='text'>"
                        + String.join("<br/>\n<br/>\n", LONG) + "</div></div>" + teasers("li")),
                HEAD,
                LONG,
                with());
    }

    static SitePage scripted() {
        return new SitePage(
                "scripted",
                page(
                        "<script>var a = '<p>not text at all, but a script that is rather long and has words</p>';</script><noscript>Please enable JavaScript to read this page.</noscript>"
                                + nav() + "<!-- <p>hidden comment</p> --><div class='post'><h1>" + HEAD + "</h1>"
                                + ps(LONG, "<p>", "</p><script>ad();</script>")
                                + "<div style='display:none'>hidden words</div></div><div class='promo'>" + teasers("p")
                                + "</div>"),
                HEAD,
                LONG,
                with("not text at all", "hidden comment", "ad();"));
    }

    static SitePage captions() {
        String lead = LONG.get(0);
        return new SitePage(
                "captions",
                page(nav() + "<article><h1>" + HEAD + "</h1><p class='lead'><strong>" + lead
                        + "</strong></p><figure><img src='a.jpg'><figcaption>The quay of Veldt after the storm. Photo: Ada Holm</figcaption></figure>"
                        + ps(LONG.subList(1, 6), "<p>", "</p>") + "<ul class='links'>" + teasers("li")
                        + "</ul></article>"),
                HEAD,
                LONG,
                with());
    }

    static List<String> with(String... more) {
        List<String> all = new ArrayList<>(TEASERS);
        all.addAll(List.of(more));
        return all;
    }
}
