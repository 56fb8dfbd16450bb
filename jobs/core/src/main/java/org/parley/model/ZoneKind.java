package org.parley.model;

/** What a stretch of an article's text is to its reader. */
public enum ZoneKind {
    TITLE,
    SUBTITLE,
    BYLINE,
    DATELINE,
    CAPTION,
    TAGS,
    COUNTER,
    SHARE,
    READ_ALSO,
    /** The source named at the end of a title, as in "Transfer would mean escalation - US State Department". */
    SOURCE,
    /** Cookie, subscription and copyright notices, advertisements, and all else that a page says about itself. */
    NOTICE,
    /** Menus, breadcrumbs, names of sections, headings of the blocks beside the story. */
    NAVIGATION,
    /** What readers wrote below the story, with their names and times. */
    COMMENT,
    /** What looks like body but stands in many of the outlet's documents: see {@code org.parley.flow.TemplateFlow}. */
    TEMPLATE,
    BODY;

    /** Whether the stretch was written for this story, rather than by the page around it. */
    public boolean isStory() {
        return switch (this) {
            case TITLE, SUBTITLE, CAPTION, SOURCE, BODY, DATELINE -> true;
            case BYLINE, TAGS, COUNTER, SHARE, READ_ALSO, NOTICE, NAVIGATION, COMMENT, TEMPLATE -> false;
        };
    }
}
