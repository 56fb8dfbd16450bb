package org.parley.naming;

import org.jspecify.annotations.Nullable;

/** An id that articles gave, and the directory's actor with that id, if there is one. */
public record NamedId(FoundId found, @Nullable ListedName listed) {}
