package org.parley.trend;

/** Ways in which a story may have two actors together. A story has each at most once. */
enum Tie {
    /** Both are mentioned. */
    STORY(0),
    /** In one paragraph. */
    PARAGRAPH(1),
    /** With at most 10 tokens between them. */
    NEAR(2),
    /** In one sentence. */
    SENTENCE(3),
    /** In its title. */
    TITLE(4),
    /** In one statement. */
    STATEMENT(5),
    /** In the narrator's own words. */
    NARRATION(6),
    /** The first speaks of the second. */
    A_ON_B(7),
    /** The second speaks of the first. */
    B_ON_A(8);

    static final int SIZE = 9;

    private final int index;

    Tie(int index) {
        this.index = index;
    }

    /** Its place in a list of all. */
    int index() {
        return index;
    }
}
