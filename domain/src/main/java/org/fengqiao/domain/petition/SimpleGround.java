package org.fengqiao.domain.petition;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a matter may be handled simply (简易办理情形), 信访事项简易办理办法（试行）; P26. */
public enum SimpleGround {
    /** 事实清楚、责任明确、争议不大、易于解决. */
    CLEAR_FACTS,
    /** 咨询、意见建议，可以即时反馈. */
    CONSULTATION,
    /** 表达感谢. */
    THANKS,
    /** 涉及群众日常生产生活，时效性强. */
    DAILY_LIFE;

    /** 市政、邮政、电信、户籍证件、交通管理: fields in which most of what is asked is of daily life and does not wait. */
    private static final Set<String> FIELDS_OF_DAILY_LIFE = Set.of("0102", "0606", "0801", "1304", "1305");

    /**
     * What usually makes a matter like this simple (建议情形); empty where only who reads it can say. It decides nothing.
     *
     * @param kind null before it is registered
     * @param category likewise
     */
    public static Optional<SimpleGround> usual(@Nullable PetitionKind kind, @Nullable String category) {
        if (kind == PetitionKind.SUGGESTION) {
            return Optional.of(CONSULTATION);
        }
        return kind == PetitionKind.APPEAL
                        && category != null
                        && FIELDS_OF_DAILY_LIFE.stream().anyMatch(category::startsWith)
                ? Optional.of(DAILY_LIFE)
                : Optional.empty();
    }
}
