package org.fengqiao.ui.admin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What is decided and does not hold yet (待生效), which may be taken back before anything holds. */
final class Planned {
    private Planned() {}

    /** The first coming day on which something begins; empty where nothing is planned. */
    static Optional<LocalDate> first(Stream<LocalDate> beginnings, LocalDate today) {
        return beginnings.filter(day -> day.isAfter(today)).min(Comparator.naturalOrder());
    }
}
