package org.fengqiao.domain.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.jspecify.annotations.Nullable;

/** All reasons there ever were (理由清单), by their codes. */
public record StandardReasons(Map<String, StandardReason> byCode) {
    public static final StandardReasons NONE = new StandardReasons(Map.of());

    public StandardReasons {
        byCode = Map.copyOf(byCode);
    }

    public Optional<StandardReason> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** How that one was worded on a day; empty where none was chosen. */
    public Optional<Wording> wording(@Nullable String code, LocalDate day) {
        return Optional.ofNullable(code).flatMap(this::find).flatMap(reason -> reason.on(day));
    }

    /** Those that can be chosen on that day, by their codes. */
    public List<StandardReason> valid(ReasonUse use, LocalDate day) {
        return all().stream()
                .filter(reason -> reason.use() == use && reason.isValidOn(day))
                .toList();
    }

    /** By their codes. */
    public List<StandardReason> all() {
        return List.copyOf(new TreeMap<>(byCode).values());
    }

    /** With one more, or with that one as it is now. */
    public StandardReasons with(StandardReason reason) {
        var next = new TreeMap<>(byCode);
        next.put(reason.code(), reason);
        return new StandardReasons(next);
    }
}
