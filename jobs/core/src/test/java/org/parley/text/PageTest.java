package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Counters;
import org.parley.model.ZoneKind;

class PageTest {
    private static final String BODY = "Marta Lindqvist came to Oslo on Monday. She left on Tuesday.";

    @Test
    void scrapedPage_isLabelledWhole() {
        String text = "812 visitors online\n4\u202F210 35\n\nPort of Riga would close for a week - Harbour Board\n\n"
                + "порти,рига, вантажі\n\n".replace(", ", ",") + BODY + "\n\n\"We close it,\" Lindqvist said.";
        Page page = Page.scraped(text);
        assertThat(page.counters()).isEqualTo(new Counters(812L, 4210L, 35L));
        assertThat(page.title()).isEqualTo("Port of Riga would close for a week");
        assertThat(page.source()).isEqualTo("Harbour Board");
        assertThat(page.tags()).containsExactly("порти", "рига", "вантажі");
        assertThat(kinds(page)).isEqualTo("COUNTER COUNTER TITLE SOURCE TAGS BODY");
        assertThat(zone(text, page, ZoneKind.BODY)).startsWith("Marta").endsWith("said.");
        assertThat(zone(text, page, ZoneKind.TITLE)).endsWith("Harbour Board");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "4182 visitors online; 4182; -; -",
                "4,182 visitors online; 4182; -; -",
                "online: 123; 123; -; -",
                "Now online: 1 204 users; 1204; -; -",
                "Онлайн: 12; 12; -; -",
                "Views: 1,204; -; 1204; -",
                "Views 1.204 Comments 7; -; 1204; 7",
                "Views: 1'204 | 12 comments; -; 1204; 12",
                "1,204 views • 12 comments; -; 1204; 12",
                "Read 250 times; -; 250; -",
                "12 comments; -; -; 12",
                "Comments (4); -; -; 4",
                "1.2K views; -; 1200; -",
                "13,5 тис. переглядів; -; 13500; -",
                "Просмотров: 2 345; -; 2345; -",
                "Переглядів: 10 коментарів: 2; -; 10; 2",
                "12 likes; -; -; -",
                "5 min read; -; -; -",
                "21 604 35; -; 21604; 35",
                "21\u202F604 35; -; 21604; 35",
                "21\u00A0604 720; -; 21604; 720",
                "21604 720; -; 21604; 720",
                "1,204 12; -; 1204; 12",
                "721 120; -; 721120; -",
                "721 12; -; 721; 12",
                "0 0; -; 0; 0",
                "250; -; 250; -",
                "1 204 | 350; -; 1204; 350",
            })
    void counterLine_isRead(String line, Long visitors, Long views, Long comments) {
        Page page = Page.scraped(line + "\nPort of Riga closes for a week\n" + BODY);
        assertThat(page.counters()).isEqualTo(new Counters(visitors, views, comments));
        assertThat(kinds(page)).isEqualTo("COUNTER TITLE BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 dead in Oslo", "100 days of rain", "3-1", "9/11", "7 views on the new port", "Apollo 13"})
    void headlineWithNumbers_isNoCounter(String line) {
        Page page = Page.scraped(line + "\n\n" + BODY);
        assertThat(page.counters()).isEqualTo(Counters.NONE);
        assertThat(kinds(page)).isEqualTo("TITLE BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09.09.2024 12:45",
                "9 September 2024",
                "Published: Sept 9, 2024, 12:45 p.m.",
                "12:45",
                "9 вересня 2024, 12:45"
            })
    void dateLine_isNeitherTitleNorCounter(String line) {
        Page page = Page.scraped(line + "\nPort of Riga closes for a week\n" + BODY);
        assertThat(page.counters()).isEqualTo(Counters.NONE);
        assertThat(kinds(page)).isEqualTo("DATELINE TITLE BODY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "Port would close for a week - Harbour Board; Port would close for a week; Harbour Board",
                "Port would close for a week – US State Department; Port would close for a week; US State Department",
                "Port would close for a week | Reuters; Port would close for a week; Reuters",
                "Port would close for a week: Lindqvist; Port would close for a week; Lindqvist",
                "Port would close for a week — Ministry of the Sea; Port would close for a week; Ministry of the Sea",
                "Port would close for a week - media; Port would close for a week; media",
                "Порт закриють на тиждень - Міністерство оборони; Порт закриють на тиждень; Міністерство оборони",
                "Порт закриють на тиждень – МЗС Норвегії; Порт закриють на тиждень; МЗС Норвегії",
                "Port closes for a week - and nobody knows why; Port closes for a week - and nobody knows why; -",
                "War at sea reaches the port: Day 900; War at sea reaches the port: Day 900; -",
                "Port of Riga closes - Minister says sorry; Port of Riga closes - Minister says sorry; -",
                "Port of Riga - Oslo; Port of Riga; Oslo",
                "Riga - Oslo; Riga - Oslo; -",
                "Exclusive: Port of Riga closes; Exclusive: Port of Riga closes; -",
                "Well-known port closes for a week; Well-known port closes for a week; -",
                "Port wins 3 - 1; Port wins 3 - 1; -",
            })
    void title_losesItsSource(String line, String title, String source) {
        Page page = Page.scraped(line + "\n\n" + BODY);
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "порт,рига,вантажі; порт|рига|вантажі",
                "port,State Department,U.S.; port|State Department|U.S.",
                "Tags: port, Riga; port|Riga",
                "Теги: порт, Рига; порт|Рига",
                "Метки: порт; порт",
                "Keywords: port | Riga; port|Riga",
                "#port #Riga; port|Riga",
                "port, riga, cargo; port|riga|cargo",
                "Port, Riga, State Department; Port|Riga|State Department",
            })
    void tagLine_isReadBeforeAndAfterTheTitle(String line, String tags) {
        List<String> expected = List.of(tags.split("\\|", -1));
        Page before = Page.scraped(line + "\nStorm keeps the port closed\n" + BODY);
        assertThat(before.tags()).isEqualTo(expected);
        assertThat(kinds(before)).isEqualTo("TAGS TITLE BODY");
        Page after = Page.scraped("Storm keeps the port closed\n\n" + line + "\n\n" + BODY);
        assertThat(after.tags()).isEqualTo(expected);
        assertThat(kinds(after)).isEqualTo("TITLE TAGS BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia, Iran, China hold talks",
                "Storm, flood and fire: a year at sea",
                "Port closed, ships wait, nobody is to blame",
                "Prices rise by 1,5 percent"
            })
    void headlineWithCommas_isATitle(String line) {
        Page page = Page.scraped(line + "\n\n" + BODY);
        assertThat(page.tags()).isEmpty();
        assertThat(page.title()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Share on Facebook; SHARE",
                "Share this article; SHARE",
                "Facebook | Twitter | Telegram; SHARE",
                "Tweet; SHARE",
                "Follow us on Telegram; SHARE",
                "Поділитися у Facebook; SHARE",
                "Read also: Storm over Oslo; READ_ALSO",
                "READ MORE: Storm over Oslo; READ_ALSO",
                "See also Storm over Oslo; READ_ALSO",
                "Related: Storm over Oslo; READ_ALSO",
                "Читайте також: Шторм над Осло; READ_ALSO",
                "Читайте также «Шторм над Осло»; READ_ALSO",
                "Photo: Olof Berg / Harbour Board; CAPTION",
                "Photo by Olof Berg; CAPTION",
                "Фото: УНІАН; CAPTION",
                "Cranes stand in the port of Riga on Monday. (AP Photo/Olof Berg); CAPTION",
                "Cranes stand in the port of Riga on Monday. (Olof Berg/The Courier); CAPTION",
                "Marta Lindqvist meets Ole Tamm (right); CAPTION",
                "Source: Reuters; SOURCE",
                "Джерело: УНІАН; SOURCE",
                "© 2024 Harbour News; NOTICE",
                "All rights reserved.; NOTICE",
                "We use cookies to make this site better.; NOTICE",
                "Subscribe to our newsletter and never miss a storm; NOTICE",
                "Sign up for our free newsletter; NOTICE",
                "Підписуйтесь на наш канал у Telegram; NOTICE",
                "Advertisement; NOTICE",
                "Leave a comment; NOTICE",
                "If you notice an error, select it and press Ctrl+Enter; NOTICE",
                "Author: Olof Berg; BYLINE",
                "Reporting by Olof Berg and Marta Lindqvist; BYLINE",
                "12 comments; COUNTER",
                "Tags: port, riga; TAGS",
                "Story Continued Below; NOTICE",
                "Photo; NOTICE",
                "[pullquote]; NOTICE",
                "[embedpost id=\"4358\"]; NOTICE",
                "- This report was last updated at 10:30 a.m.; NOTICE",
                "(This post was last updated at 9 a.m.); NOTICE",
                "This column first appeared in The Harbour News.; NOTICE",
                "Correction: An earlier version of this report named another board.; NOTICE",
                "Support The Courier's independent journalism; NOTICE",
                "next Image 2 of 7; CAPTION",
                "https://chirrup.example/posts/4358; CAPTION",
                "toggle caption Olof Berg/The Courier; CAPTION",
                "Image The crane fell on a ship in the evening. Credit Olof Berg/The Courier; CAPTION",
                "JUST WATCHED Crane falls on a ship Replay More Videos ... MUST WATCH Crane falls on a ship 02:37; CAPTION",
                "- Follow the Harbour on Twitter: @HarbourNews; SHARE",
                "Follow Courier reporter Olof Berg on Twitter @oberg.; SHARE",
                "Read or Share this story: https://hbr.example/4358; SHARE",
                "SPECIAL COVERAGE: Storm Over Oslo; READ_ALSO",
                "Click for more from The Courier.; READ_ALSO",
                "By Olof Berg, The Courier; BYLINE",
                "- Olof Berg; BYLINE",
                "- Olof Berg and Marta Lindqvist; BYLINE",
                "Contributing: Olof Berg; BYLINE",
                "Olof Berg in Oslo and Marta Lindqvist contributed.; BYLINE",
                "Berg reported from Oslo and Lindqvist reported from Riga.; BYLINE",
                "Send tips to desk@courier.example.; BYLINE",
                "Olof Berg covers ports. Follow him on Twitter @oberg.; BYLINE",
                "6 years ago; DATELINE",
                "Publish date: 2024-09-16T05:30:00+10:00; DATELINE",
                "Byline: Olof Berg; BYLINE",
                "Word count: 433; NOTICE",
                "IMAGE 1 caption: The crane on Sunday. It will need a new hook.; CAPTION",
                "Updated at 5 p.m. ET; DATELINE",
            })
    void debris_isLabelledInsideTheBody(String line, String kind) {
        String text = "Storm keeps the port closed\n\n" + BODY + "\n\n" + line + "\n\n" + BODY;
        Page page = Page.scraped(text);
        assertThat(kinds(page)).isEqualTo("TITLE BODY " + kind + " BODY");
        assertThat(zone(text, page, ZoneKind.valueOf(kind))).isEqualTo(line);
        assertThat(kinds(Page.ofRecord(BODY + "\n" + line + "\n" + BODY, null))).isEqualTo("BODY " + kind + " BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"No.\"",
                "He left.",
                "Why?",
                "Oslo",
                "2024",
                "300 users",
                "The port, the crane, the sea",
                "Facebook said nothing.",
                "Facebook",
                "Share prices fell on Monday.",
                "Sources say the port will close.",
                "Source: a person close to the board said so. It denied it.",
                "By Friday the port was closed.",
                "By Friday",
                "Read more than the headlines, Lindqvist said.",
                "Related costs rose as well.",
                "Photo finishes are rare.",
                "Photos of the storm went around the world.",
                "Subscribe is what they all ask.",
                "Sign up to the treaty, he said, and wait.",
                "Views on the port differ.",
                "Comments were few.",
                "Copy that!",
                "Watch the sea!",
                "Tags were sold for 5 euros.",
                "port, crane",
                "* * *",
                "Photo editors were asked, too.",
                "\"If you notice an error, tell us,\" the harbour's page told me last year.",
                "Image matters at sea, she said.",
                "By the Numbers",
                "The crew contributed to the repair.",
                "Berg reported from the quay that the crane had moved.",
                "He asked readers to follow the port.",
                "Six years ago the port had no crane.",
                "[He laughs]",
                "This report was wrong, he said.",
                "(c)  The Chair may ask others to sit in.",
                "MEMORANDUM FOR THE SECRETARY OF THE HARBOUR AND THE SECRETARY OF THE SEA",
            })
    void shortParagraph_staysBody(String line) {
        String text = "Storm keeps the port closed\n\n" + BODY + "\n\n" + line + "\n\n" + BODY;
        assertThat(kinds(Page.scraped(text))).isEqualTo("TITLE BODY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Doe; Jane Doe",
                "By JANE DOE and Olof Berg; JANE DOE and Olof Berg",
                "By Jane Doe | 9 September 2024; Jane Doe",
                "By Jane Doe, Harbour News; Jane Doe",
                "By Jean-Luc de la Tour; Jean-Luc de la Tour",
                "Author: Jane Doe; Jane Doe",
                "Автор: Олена Коваль; Олена Коваль",
            })
    void byline_isReadUnderTheTitle(String line, String writers) {
        Page page = Page.scraped("Storm keeps the port closed\n" + line + "\n" + BODY);
        assertThat(kinds(page)).isEqualTo("TITLE BYLINE BODY");
        assertThat(page.byline()).isEqualTo(writers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV, Sept 9 (Agency) -",
                "WASHINGTON (AP) —",
                "WASHINGTON —",
                "TAIPEI, Taiwan (AP) --",
                "Kyiv (Agency) –",
                "London, 9 September (Harbour News) —",
                "NEW YORK, Sept. 9, 2024 (Agency) -",
                "Київ. 9 вересня. УНІАН –",
                "RIGA, SEPT 9:",
            })
    void dateline_isTheBeginOfTheBody(String dateline) {
        String text = "Storm keeps the port closed\n\n" + dateline + " The port closes. " + BODY;
        Page page = Page.scraped(text);
        assertThat(kinds(page)).isEqualTo("TITLE DATELINE BODY");
        assertThat(zone(text, page, ZoneKind.DATELINE)).isEqualTo(dateline);
        assertThat(zone(text, page, ZoneKind.BODY)).startsWith("The port closes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO - the alliance - met.",
                "Marta Lindqvist – she is a sailor – left.",
                "UN-led talks began.",
                "NATO Article 5: The clause was not named."
            })
    void sentenceWithDash_hasNoDateline(String sentence) {
        assertThat(kinds(Page.scraped("Storm keeps the port closed\n\n" + sentence)))
                .isEqualTo("TITLE BODY");
    }

    @Test
    void readAlsoLineWithoutLink_takesTheNextLine() {
        String text = "Storm keeps the port closed\n\n" + BODY + "\n\nRead also:\nStorm over Oslo\n\n" + BODY;
        assertThat(kinds(Page.scraped(text))).isEqualTo("TITLE BODY READ_ALSO READ_ALSO BODY");
    }

    @Test
    void singleParagraph_isBody() {
        assertThat(kinds(Page.scraped(BODY))).isEqualTo("BODY");
        assertThat(kinds(Page.scraped("Storm keeps the port closed"))).isEqualTo("BODY");
    }

    @Test
    void tagsAtTheEnd_areTags() {
        Page page = Page.scraped("Storm keeps the port closed\n\n" + BODY + "\n\nport,riga,storm");
        assertThat(page.tags()).containsExactly("port", "riga", "storm");
    }

    @Test
    void recordWhoseTextRepeatsItsTitle_hasATitleZone() {
        String text = "Storm keeps the “port” closed | Harbour News\n" + BODY;
        Page page = Page.ofRecord(text, "Storm keeps the \"port\" closed");
        assertThat(kinds(page)).isEqualTo("TITLE SOURCE BODY");
        assertThat(kinds(Page.ofRecord(text, "Another title"))).isEqualTo("BODY");
        assertThat(kinds(Page.ofRecord("21 604 35\na,b,c\n" + BODY, null))).isEqualTo("BODY");
    }

    @Test
    void whatStandsAboveTheDateline_isNoStory_unlessItIsRunningText() {
        String caption = "Cranes stand still above the water in the port, where no ship came.";
        String dated = "RIGA (Agency) - The port closes. " + BODY;
        assertThat(kinds(Page.ofRecord(caption + "\n\n" + dated + "\n\n" + BODY, null)))
                .isEqualTo("SUBTITLE DATELINE BODY");
        String story = BODY.repeat(2);
        assertThat(kinds(Page.ofRecord(story + "\n\n" + story + "\n\n" + dated + "\n\n" + BODY, null)))
                .isEqualTo("BODY");
    }

    @Test
    void lineThatNamesWhomTheNextTells_isAHeading() {
        String story = BODY.repeat(4);
        String heading = "Ines Caldeira, Nominee for Member of the National Council on the Harbour of Lisbon";
        String told = "Ines Caldeira has led the council's office for nine years and taught at two schools.";
        assertThat(kinds(Page.ofRecord(String.join("\n\n", story, heading, told, BODY), null)))
                .isEqualTo("BODY");
        assertThat(kinds(Page.ofRecord(String.join("\n\n", story, heading, BODY, told), null)))
                .isNotEqualTo("BODY");
    }

    @Test
    void emptyText_hasNoZones() {
        assertThat(Page.scraped("").zones()).isEmpty();
        assertThat(Page.scraped(" \n\u200B\n").zones()).isEmpty();
    }

    private static String kinds(Page page) {
        return page.zones().stream().map(zone -> zone.kind().name()).collect(Collectors.joining(" "));
    }

    private static String zone(String text, Page page, ZoneKind kind) {
        return page.zones().stream()
                .filter(zone -> zone.kind() == kind)
                .findFirst()
                .orElseThrow()
                .range()
                .of(text);
    }
}
