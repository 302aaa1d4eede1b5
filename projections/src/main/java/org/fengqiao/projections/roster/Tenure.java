package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.account.AccountForm;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.roster.RosterBook.Held;
import org.jspecify.annotations.Nullable;

/** From when until when somebody had a duty at a unit without a break (任职期间). */
final class Tenure {
    private Tenure() {}

    static List<Held> on(AccountRecord account, LocalDate day) {
        Optional<AccountForm> form = account.on(day);
        return form.stream()
                .flatMap(held -> held.duties().stream().sorted().map(duty -> tenure(account, held, duty)))
                .toList();
    }

    private static Held tenure(AccountRecord account, AccountForm held, Duty duty) {
        var forms = account.forms();
        int first = forms.lastIndexOf(held);
        while (first > 0 && isSame(forms.get(first - 1), held, duty)) {
            first--;
        }
        return new Held(duty, held.unit(), forms.get(first).from(), end(forms, forms.lastIndexOf(held), duty));
    }

    private static @Nullable LocalDate end(List<AccountForm> forms, int from, Duty duty) {
        return forms.stream()
                .skip(from + 1L)
                .filter(later -> !isSame(later, forms.get(from), duty))
                .map(AccountForm::from)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(AccountForm other, AccountForm held, Duty duty) {
        return other.unit().equals(held.unit()) && other.duties().contains(duty);
    }
}
