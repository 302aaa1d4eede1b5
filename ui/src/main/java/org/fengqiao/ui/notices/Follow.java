package org.fengqiao.ui.notices;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fengqiao.projections.notices.About.OfCase;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.LiveChanges;

/** Follows one person's notices (通知更新): what is written and read, and what goes out of sight with its case. */
final class Follow {
    private Follow() {}

    /** The cases that these are about. */
    static Set<String> cases(List<Notice> notices) {
        return notices.stream()
                .map(Notice::about)
                .filter(OfCase.class::isInstance)
                .map(about -> ((OfCase) about).item().caseId())
                .collect(Collectors.toSet());
    }

    /** Those that are unread. */
    static void notices(Component screen, Desk desk, Notices notices, Runnable told) {
        notices(screen, desk, notices, Set::of, told);
    }

    /** @param shown the cases of the notices that are shown now, read ones too */
    static void notices(Component screen, Desk desk, Notices notices, Supplier<Set<String>> shown, Runnable told) {
        var account = desk.staff().account();
        LiveChanges.follow(
                screen,
                List.of(
                        run -> notices.subscribe(account, run),
                        run -> desk.changes().subscribe(change -> {
                            if (shown.get().contains(change.caseId())) {
                                run.run();
                            }
                        })),
                told);
    }
}
