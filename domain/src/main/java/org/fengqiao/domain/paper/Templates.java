package org.fengqiao.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;

/** All versions of the template of one kind (模板版本), the oldest first. None is ever lost, because papers name theirs. */
public record Templates(List<Version> versions) {
    public static final Templates NONE = new Templates(List.of());

    public Templates {
        versions = List.copyOf(versions);
    }

    /** One version of the words. */
    public record Version(int version, PaperText text, LocalDate validFrom) {}

    /** Under which the events of this kind's template are kept. */
    public static String idOf(PaperKind kind) {
        return "template-" + kind.id();
    }

    public Templates after(TemplateEvent event) {
        return switch (event) {
            case TemplateRevised e -> {
                var next = new ArrayList<>(versions);
                next.add(new Version(e.version(), e.text(), e.validFrom()));
                yield new Templates(next);
            }
        };
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(each -> each.version() == number).findFirst();
    }

    /** The words that hold on that day: those that began last, and of these the ones revised last. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .max(Comparator.comparing(Version::validFrom).thenComparing(Version::version));
    }
}
