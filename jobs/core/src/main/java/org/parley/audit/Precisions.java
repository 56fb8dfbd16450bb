package org.parley.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditScope;
import org.parley.model.Precision;

/** What an audit tells: precision by kind, outlet and year. */
public final class Precisions {
    private static final Comparator<Domain> ORDER = Comparator.comparing(Domain::kind)
            .thenComparing(Domain::scope)
            .thenComparing(Domain::outlet, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Domain::year, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What an estimate is of. */
    private record Domain(AuditKind kind, AuditScope scope, @Nullable String outlet, @Nullable Integer year) {}

    private Precisions() {}

    /** The precision of each kind, of each outlet, year and stratum; those without a label say that they have none. */
    public static List<Precision> of(List<AuditItem> items) {
        List<LabelledStratum> strata = strata(items);
        List<Precision> all = new ArrayList<>();
        all.addAll(each(strata, of -> new Domain(of.kind(), AuditScope.ALL, null, null)));
        all.addAll(each(strata, of -> new Domain(of.kind(), AuditScope.OUTLET, of.outlet(), null)));
        all.addAll(each(strata, of -> new Domain(of.kind(), AuditScope.YEAR, null, of.year())));
        all.addAll(each(strata, of -> new Domain(of.kind(), AuditScope.STRATUM, of.outlet(), of.year())));
        return all;
    }

    /** What labels say of each stratum, sorted. */
    static List<LabelledStratum> strata(List<AuditItem> items) {
        Function<AuditItem, Domain> stratum =
                item -> new Domain(item.kind(), AuditScope.STRATUM, item.stratum(), item.year());
        return items.stream()
                .collect(Collectors.groupingBy(stratum, () -> new TreeMap<>(ORDER), Collectors.toList()))
                .values()
                .stream()
                .map(LabelledStratum::of)
                .toList();
    }

    private static List<Precision> each(List<LabelledStratum> strata, Function<LabelledStratum, Domain> domain) {
        Map<Domain, List<LabelledStratum>> domains =
                strata.stream().collect(Collectors.groupingBy(domain, () -> new TreeMap<>(ORDER), Collectors.toList()));
        List<Precision> rows = new ArrayList<>();
        domains.forEach((of, its) -> rows.add(row(of, its)));
        return rows;
    }

    private static Precision row(Domain of, List<LabelledStratum> strata) {
        StratifiedShare share = StratifiedShare.of(strata);
        return new Precision(
                of.kind,
                of.scope,
                of.outlet,
                of.year,
                strata.stream().mapToLong(LabelledStratum::items).sum(),
                strata.stream().mapToLong(LabelledStratum::drawn).sum(),
                strata.stream().mapToLong(LabelledStratum::right).sum(),
                strata.stream().mapToLong(LabelledStratum::wrong).sum(),
                strata.stream().mapToLong(LabelledStratum::unsure).sum(),
                share.covered(),
                share.covered() > 0 ? (Double) share.share() : null,
                share.interval().low(),
                share.interval().high());
    }
}
