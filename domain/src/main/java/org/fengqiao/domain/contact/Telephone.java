package org.fengqiao.domain.contact;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.fengqiao.domain.refusal.Refused;

/**
 * A number that people call (咨询投诉电话), as it is read aloud: a landline with its area code, a mobile, a service number
 * such as 12345 or one of 400 and 800; an extension stands behind 转.
 */
public record Telephone(String value) {
    private static final Pattern SHAPE = Pattern.compile("(?:"
            + "0[1-9][0-9]{1,2}-[0-9]{7,8}"
            + "|1[3-9][0-9]{9}"
            + "|[48]00-?[0-9]{3}-?[0-9]{4}"
            + "|[19][0-9]{2,5}"
            + ")(?:转[0-9]{1,6})?");

    /** Wide digits, blanks and longer dashes are what keyboards make of the same number. */
    public Telephone {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[\u2010-\u2015]", "-");
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.invalid("contact.telephone", value);
        }
    }

    /** What a telephone dials: without the extension, which is asked for there. */
    public String dialled() {
        var digits = value.replaceAll("转.*", "").replace("-", "");
        return digits.startsWith("0") ? "+86" + digits.substring(1) : digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
