package org.parley.flow;

import org.parley.planted.PlantedText;
import org.parley.planted.Reprinted;

/** A planted text and what is known of it. */
public record KnownText(PlantedText text, Reprinted known) {}
