package org.parley.dating;

/** A day in a text that may be that of publication, and what makes it so. */
record TextDay(WrittenDay written, TextClue clue) {}
