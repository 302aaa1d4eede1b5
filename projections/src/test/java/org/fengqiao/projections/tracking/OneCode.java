package org.fengqiao.projections.tracking;

import java.util.Optional;
import org.fengqiao.projections.reading.Letters;

/** The code of one case. */
public record OneCode(String number, String code) implements QueryCodes {
    @Override
    public Optional<String> caseOf(String typed, String secret) {
        return typed.equals(number) && secret.equals(code) ? Optional.of(Letters.CASE) : Optional.empty();
    }

    @Override
    public Optional<String> issueOf(String typed) {
        return typed.equals(number) ? Optional.of("first") : Optional.empty();
    }
}
