package org.fengqiao.projections.reading;

import java.util.regex.Pattern;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.Purpose;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** States why somebody looks (说明目的): a code as it is, own words sealed under that person's key. */
public record Purposes(Vault vault) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The look with its purpose, if one was stated. */
    public Access stated(Access look, @Nullable String purpose) {
        return purpose == null || purpose.isBlank() ? look : look.because(purpose(look, purpose.strip()));
    }

    private Purpose purpose(Access look, String stated) {
        if (CODE.matcher(stated).matches()) {
            return new Purpose(stated, null);
        }
        return new Purpose("stated", vault.withheld() ? null : vault.seal(KeyId.account(look.account()), stated));
    }
}
