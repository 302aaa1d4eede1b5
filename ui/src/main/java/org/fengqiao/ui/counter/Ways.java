package org.fengqiao.ui.counter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.notices.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** By which ways a complainant can be told here (可选告知方式): those that are set up, and not at all. */
@Component
class Ways {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}");

    /** Text messages reach nobody at a landline. */
    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1[3-9][0-9]{9}");

    private final ObjectProvider<Outbox> outbox;

    Ways(ObjectProvider<Outbox> outbox) {
        this.outbox = outbox;
    }

    /** In the order in which they are offered; nothing where none is set up. */
    List<Means> offered() {
        var box = outbox.getIfAvailable();
        var open = box == null ? Set.<Means>of() : box.open();
        return open.isEmpty()
                ? List.of()
                : Arrays.stream(Means.values())
                        .filter(means -> means == Means.NONE || open.contains(means))
                        .toList();
    }

    /** Empty where it is none, or not offered. */
    Optional<Means> named(String name) {
        return offered().stream().filter(means -> means.name().equals(name)).findFirst();
    }

    static boolean isMail(String address) {
        return MAIL.matcher(address).matches() && !Garbled.is(address);
    }

    static boolean isMobile(String phone) {
        return MOBILE.matcher(phone.replaceAll("[ \\-]", "")).matches();
    }

    ContactWish wish(Draft draft) {
        var means = named(draft.answer(Question.TELL)).orElse(Means.NONE);
        var address = address(means, draft.answer(Question.PHONE), draft.answer(Question.EMAIL));
        return new ContactWish(
                means, address, draft.answer(Question.CONFIDENTIAL).equals(Question.YES));
    }

    private static @Nullable String address(Means means, String phone, String mail) {
        return switch (means) {
            case NONE -> null;
            case SMS -> phone;
            case EMAIL -> mail;
        };
    }
}
