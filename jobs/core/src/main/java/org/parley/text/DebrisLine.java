package org.parley.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;

/** Tells lines that belong to the page rather than to the story, wherever they stand, by wording alone. */
final class DebrisLine {
    private static final int LONGEST = 400;

    private static final String NETWORK =
            "(?:facebook|twitter|x|telegram|whatsapp|viber|linkedin|pinterest|reddit|e-?mail"
                    + "|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|google news|google\\+|vk|ok|вконтакте|одноклассники"
                    + "|однокласники|фейсбук|твіттер|твиттер|телеграм|вайбер)";

    private static final Pattern CONTACT = either(
            "contact (?-i:\\p{Lu}).{3,60} at [+(]?\\d[\\d() .-]{6,20}",
            "(?:.{0,80}\\b)?(?:contact|reach|reached|e-?mail|follow|write to|send (?:letters|questions|tips|us)|let us know|ask)\\b"
                    + ".{0,80}\\S@\\S+\\.\\S.{0,100}");

    /** "Agency writers Ann Lee in Lamu and Ole Berg contributed." */
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "(?=.*(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Ee]ditors?|[Ss]taff,?|[Rr]esearchers?|[Pp]hotographers?) ).{5,200} contributed(?: reporting)?\\.?(?: Edit(?:ed|ing) by \\p{Lu}.{2,80})?");

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";

    /** "Ann Lee in Lamu and Ole Berg contributed.", "Lee reported from Lamu, and Berg from Tarvo." */
    private static final Pattern NAMED_CONTRIBUTED =
            Pattern.compile(NAME + "(?: in " + NAME + ")?(?:(?:,|,? and) " + NAME + "(?: in " + NAME
                    + ")?){0,9} contributed(?: to this (?:report|story|article|post))?\\.?"
                    + "|" + NAME + " reported from " + NAME + "(?:(?:,|;|,? and) " + NAME + " (?:reported )?from "
                    + NAME + ")+\\..*");

    /** What is left of the marks that an editing system puts in the place of something else: "[pullquote]", "<!–". */
    private static final Pattern PLACEHOLDER = either(
            "\\[/?(?:pull-?quote|audio-?clip|embed\\p{L}*|gallery|video|caption|image|photo|related|newsletter|poll|ad|slideshow)\\b[^\\]]{0,120}\\]",
            "<!\\p{Pd}{1,2}.{0,80}|/{0,2}\\p{Pd}{1,2}>");

    /** The place of a picture or post: "Image 2 of 7", an address alone. */
    private static final Pattern PLACE_OF_PICTURE = either(
            "(?:prev(?:ious)? |next )?(?:image|photo|slide|picture|video) \\d{1,3} (?:of|/) \\d{1,3}(?: (?:prev|next).{0,30})?",
            "(?:image|photo|picture|figure) \\d{1,2} (?:caption|credit|description) ?:.{1,300}",
            "https?://\\S+|www\\.\\S+|x youtube video");

    private static final int LONGEST_CREDIT = 70;
    private static final Pattern CREDIT = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3} ?/ ?(?:The |the )?\\p{Lu}[\\p{L}.'’&-]+(?: [\\p{Lu}/][\\p{L}.'’&-]*){0,4}");

    private static final Pattern EMBEDDED =
            Pattern.compile("[—–-] .{1,80}\\(@\\w{1,30}\\).{0,40}|pic\\.\\S+/\\S+|@\\w{1,30}");

    private static final Pattern ONE_NETWORK = either(NETWORK, "(?:print|link|save|give|tweet|pin|copy|post|like)");

    private static final Pattern SHARE = either(
            "(?:share|tweet|post|поділитися|поділись|поширити|поделиться|поделитесь)"
                    + "(?: (?:this|the|it|цим|этим))?(?: (?:article|story|post|page|news|новиною|новостью))?"
                    + "(?:\\s*+[:|]?\\s*+(?:on|via|with|in|у|в|на|and|to)?\\s*+(?:" + NETWORK
                    + "|friends|print|copy link|[|,/•·&]))*\\s*[.!]?",
            NETWORK + "(?:[\\s|,/•·&]+(?:" + NETWORK + "|print|copy link|link|save|copy))+",
            "(?:follow|join|find|like) (?:us|me|@\\w{1,30}|our [\\p{L} ]{2,30}|(?:the )?(?-i:\\p{Lu})[\\p{L}.]+(?: (?-i:\\p{Lu})[\\p{L}.]+){0,3}) (?:on|in|at) "
                    + NETWORK + ".{0,60}",
            "(?:you can )?follow .{2,60}\\bon " + NETWORK + "\\b.{0,80}",
            "(?:tweet|share|print|e-?mail|pin|like)(?:[\\s|,/•·]+(?:tweet|share|print|e-?mail|pin|like|copy link))+",
            "(?:print|print this page|copy link|email this article|click to share|send to a friend|роздрукувати|распечатать)\\.?");

    private static final Pattern READ_ALSO = either(
            "(?:read|see|watch)(?: (?:also|more|next|too|on))(?:\\s*[:–—>»-].*|\\s*)",
            "(?:also read|see also|read also|more on this(?: story| topic)?|related(?: articles?| stories| news| coverage| topics)?"
                    + "|recommended(?: for you)?|you may also like|you might also like|don['’]t miss|more from .{2,40}|most read"
                    + "|trending(?: now)?|editors?['’]? picks?|top stories)(?:\\s*[:–—>»-].*|\\s*)",
            "(?:see also|read also|also read) (?-i:[\"“«\\p{Lu}]).*",
            "[(\\[]?\\s*(?:also (?:on|in|from) [\\p{L} .]{2,25}|(?:just|must) watch(?:ed)?|watch|listen|photos|pictures|video"
                    + "|gallery|slideshow|podcast|opinion|op-ed|editorial|analysis|explainer|explained|timeline|quiz|fact check"
                    + "|interactive|live updates|live blog|from the archives?|go deeper|related|more|read)\\s*[:|–—]\\s*"
                    + "(?-i:[\"“«'‘\\p{Lu}\\d]).{8,160}(?<![.:])",
            "(?:читайте також|читайте также|читати також|читайте(?= ?:)|також читайте|також за темою|дивіться також|смотрите также"
                    + "|по темі|по теме|также по теме|больше по теме|більше за темою|вас може зацікавити|новини за темою"
                    + "|новости по теме|lire aussi|lea también|lesen sie auch)(?:\\s*[:–—>»-].*|\\s*| (?-i:[\"“«\\p{Lu}]).*)");

    private static final Pattern CAPTION = either(
            "facebook twitter (?:pinterest|google plus) .{5,350}",
            "(?:\uD83D\uDCF7|\uD83D\uDCF8).{1,300}",
            "(?:image|photo) (?-i:(?:The|An?|In|At|On|From|Left|This|President|Senator|Mr|Ms|Mrs|Dr)\\b).{1,300}",
            "(?:photos?|pictures?|images?|photo credits?|image source|photo source|image credit|illustration|caption|file photo"
                    + "|photograph|фото|ілюстрація|иллюстрация|світлина|фотографія)\\s*(?:by (?-i:\\p{Lu})|[:©/]).{1,120}");

    private static final Pattern NOTICE = either(
            "(?:©|\\(c\\) (?=.{0,60}(?:\\b(?:19|20)\\d\\d\\b|rights reserved|(?<!\\.)$))|copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b|[:|–-])).{0,250}",
            "(?:accept (?:all )?cookies|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service)"
                    + "|terms and conditions|by (?:clicking|continuing|using|signing)\\b.{0,120}\\b(?:terms|policy|cookies|agree)\\b.{0,120})",
            "(?:subscribe|sign up|sign in|log in|register|join|become|get|support|donate|unlock|try|start)\\b.{0,80}\\b(?:newsletters?"
                    + "|inbox|subscribers?|subscription|our (?:telegram|youtube|whatsapp|channel|journalism|app)|free trial"
                    + "|to continue reading|notifications|push alerts)\\b.{0,120}",
            "support (?-i:\\p{Lu})[\\p{L}'’]+(?: \\p{L}+)? journalism\\.?",
            "(?:note: )?this (?:post|article|story|report|item|piece|page|column|essay|op-ed|commentary|interview)(?: and its headline)?"
                    + " (?:(?:has|have) been|was|is being|appeared|appears|ran) ?(?:last |first |originally )?(?:updated|corrected|amended"
                    + "|revised|clarified|published|in (?-i:\\p{Lu})|on (?-i:\\p{Lu}))(?:\\b.{0,200})?",
            "this (?:post|article|story|column|essay|op-ed|commentary) (?:originally|first) (?:appeared|ran|was published)\\b.{0,200}",
            "(?:editor['’]?s['’]? note|corrections?|clarification) ?[:–—-] ?(?-i:\\p{Lu}).*",
            "\\((?:this|the above) (?:article|story|report|post|page|copy|text|piece|content)\\b.{10,250}\\)",
            "(?:sponsored|presented|supported|promoted|funded|powered|paid for|brought to you|ads?) by (?-i:\\p{Lu}).{1,60}(?<![.,])",
            "(?:sign up (?:to|for)|subscribe to) (?-i:\\p{Lu}).{1,60}(?<![.,])",
            "(?:subscribe(?: now| today| here)?|sign up(?: now| here)?|log in|sign in|register|already a subscriber\\b.{0,60}"
                    + "|advertisement|реклама|sponsored(?: content)?|continue reading|story continues below(?: advertisement)?"
                    + "|article continues (?:after|below).{0,30}|loading\\W*|skip to (?:main )?content|leave a (?:comment|reply)"
                    + "|add (?:a )?comment|post a comment|be the first to comment|back to top|newsletter|close|no comments(?: yet)?"
                    + "|залишити коментар|додати коментар|оставить комментарий|добавить комментарий)[.!]?",
            "(?:підпис|подпис|підпиш|подпиш)\\p{L}{2,10}\\b.{0,160}");

    private static final Pattern SUBSCRIBE = Pattern.compile("п[іо]дпи[сш]");

    private static final Pattern SOURCE = either(
            "(?:sources?|via|джерел[оа]|источник[и]?)\\s*[:：]\\s*(?!.*[.!?] )(?-i:[\\p{Lu}\\p{N}\"“«]).{1,60}(?<![.!?:])|(?:sources?|джерел[оа]|источник[и]?)\\s*[:：]\\s*https?://\\S+");

    /** How captions end, or what they hold; each is looked for in lines that have its mark. */
    private static final Pattern CREDIT_IN_BRACKETS = either(
            "[(\\[](?:(?:ap |file |archive |afp |reuters )?(?:photo|image|фото|pic|picture|getty images)\\b[^)\\]]{0,80}"
                    + "|(?:pictured|stock image|stock photo|library image|artist['’]s impression)[^)\\]]{0,60})[)\\]]$");

    private static final Pattern PLACE_IN_BRACKETS =
            either("\\((?:left|right|centre|center|above|below|second left|second right|far left|far right)\\)");

    private static final Pattern PICTURED = either(", pictured(?:,| (?:in|on|at|with|here|above|left|right)\\b)");

    private static final Pattern CREDIT_AFTER_SENTENCE =
            either("[.!]\\s{1,4}(?:photos?|pictures?|images?|фото|світлина)\\s?[:/©]\\s?.{1,60}(?<![.!?])$");

    private static final Pattern CREDIT_AFTER_SLASH =
            either("\\s/\\s?(?:getty images|afp|reuters|ap|epa|ap photo)(?: via [\\p{L} ]{2,30})?$");

    private static final int LONGEST_CREDITED = 250;

    /** "(Ray Tulley/The Ledger)". */
    private static final Pattern CREDIT_OF_NAME = Pattern.compile(
            "\\(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3} ?/ ?(?:[Tt]he \\p{Lu}[\\p{L}.'’ &-]{1,40}|(?:\\p{Lu}[\\p{L}.'’&-]* )*"
                    + "(?:News|Times|Post|Journal|Tribune|Herald|Press|Photos?|Images|Media|Agency|Pool))\\)$");

    private static final Set<String> FIRST_WORDS = Stream.of(("share tweet post поділитися поділись поширити поделиться"
                            + " поделитесь facebook twitter x telegram whatsapp viber linkedin pinterest reddit email e"
                            + " instagram youtube tiktok threads bluesky mastodon messenger flipboard google vk ok вконтакте"
                            + " одноклассники однокласники фейсбук твіттер твиттер телеграм вайбер follow join find like"
                            + " print pin copy click send роздрукувати распечатать read see watch also more related"
                            + " recommended you don most trending editor editors top читайте читати також дивіться смотрите"
                            + " по также больше більше вас новини новости lire lea lesen photo photos picture pictures image"
                            + " images illustration caption file photograph фото ілюстрація иллюстрация світлина фотографія"
                            + " c copyright this the note correction corrections clarification accept cookie privacy terms by subscribe sign log register become get support"
                            + " donate unlock try start already advertisement реклама sponsored continue story article"
                            + " loading skip leave add be back newsletter close no залишити додати оставить добавить"
                            + " sponsored presented supported promoted funded powered paid brought ad ads source sources via джерело джерела источник источники")
                    .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());

    private DebrisLine() {}

    private static Pattern either(String... forms) {
        return Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the line signs a post from a network: "— Harbour Board (@board) September 10, 2024". */
    static boolean isEmbedded(String line) {
        boolean mayBe = line.indexOf('@') >= 0 || line.startsWith("pic.");
        return mayBe && line.length() <= LONGEST && EMBEDDED.matcher(line).matches();
    }

    /** Whether the line names who took a picture, and for whom, and nothing else: "Ann Lee/The Leader". */
    static boolean isCredit(String line) {
        return line.length() <= LONGEST_CREDIT
                && line.indexOf('/') > 0
                && CREDIT.matcher(line).matches();
    }

    /** Whether the line is the name of one network: a button where buttons stand, a word of the story elsewhere. */
    static boolean isNetwork(String line) {
        return ONE_NETWORK.matcher(line).matches();
    }

    /** What the line is; null when it may be part of the story. */
    static @Nullable ZoneKind kind(String given) {
        if (given.length() > LONGEST) {
            return null;
        }
        String line = Lines.withoutBullet(given);
        if (isPlaceholder(line)) {
            return ZoneKind.NOTICE;
        }
        if (PLACE_OF_PICTURE.matcher(line).matches()) {
            return ZoneKind.CAPTION;
        }
        if (mayBegin(line)) {
            ZoneKind kind = byBegin(line);
            if (kind != null) {
                return kind;
            }
        }
        if ((line.contains(" contributed") || line.contains(" reported from "))
                && (CONTRIBUTED.matcher(line).matches()
                        || NAMED_CONTRIBUTED.matcher(line).matches())) {
            return ZoneKind.BYLINE;
        }
        if ((line.indexOf('@') > 0 || line.startsWith("Contact "))
                && CONTACT.matcher(line).matches()) {
            return ZoneKind.BYLINE;
        }
        return isCaption(line) ? ZoneKind.CAPTION : null;
    }

    private static boolean isPlaceholder(String line) {
        char first = line.charAt(0);
        boolean mayBe = first == '[' || first == '<' || line.charAt(line.length() - 1) == '>';
        return mayBe && PLACEHOLDER.matcher(line).matches();
    }

    /** Whether the line's first word is one that debris begins with: the cheap look before the dear ones. */
    private static boolean mayBegin(String line) {
        int begin = 0;
        while (begin < line.length() && !Character.isLetter(line.charAt(begin))) {
            if (line.charAt(begin) == '©' || Character.isSurrogate(line.charAt(begin))) {
                return true;
            }
            begin++;
        }
        int end = begin;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String word = line.substring(begin, end).toLowerCase(Locale.ROOT);
        return FIRST_WORDS.contains(word) || SUBSCRIBE.matcher(word).lookingAt();
    }

    private static @Nullable ZoneKind byBegin(String line) {
        if (SHARE.matcher(line).matches()) {
            return ZoneKind.SHARE;
        }
        if (READ_ALSO.matcher(line).matches()) {
            return ZoneKind.READ_ALSO;
        }
        if (NOTICE.matcher(line).matches()) {
            return ZoneKind.NOTICE;
        }
        if (SOURCE.matcher(line).matches()) {
            return ZoneKind.SOURCE;
        }
        return CAPTION.matcher(line).matches() ? ZoneKind.CAPTION : null;
    }

    private static boolean isCaption(String line) {
        char last = line.charAt(line.length() - 1);
        if ((last == ')' || last == ']')
                && (CREDIT_IN_BRACKETS.matcher(line).find()
                        || (line.length() <= LONGEST_CREDITED
                                && CREDIT_OF_NAME.matcher(line).find()))) {
            return true;
        }
        if (last == '.') {
            return false;
        }
        return (line.indexOf(')') >= 0 && PLACE_IN_BRACKETS.matcher(line).find())
                || (line.contains(", pictured") && PICTURED.matcher(line).find())
                || (line.indexOf('/') >= 0 && CREDIT_AFTER_SLASH.matcher(line).find())
                || ((line.indexOf(':') >= 0 || line.indexOf('/') >= 0 || line.indexOf('©') >= 0)
                        && CREDIT_AFTER_SENTENCE.matcher(line).find());
    }
}
