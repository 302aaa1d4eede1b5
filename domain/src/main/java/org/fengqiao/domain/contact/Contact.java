package org.fengqiao.domain.contact;

import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * All that article 18 wants published of a unit (信访渠道): where to write, whom to call, where and when people are received,
 * and how to ask what became of a matter. It is public, so it is not sealed.
 *
 * @param address where letters go
 * @param phones at least one
 * @param place where people are received
 * @param web a page of the unit's own beside this platform's counter; null for none
 * @param progress how to ask besides number and query code; null where there is nothing to add
 */
public record Contact(
        String address,
        List<Telephone> phones,
        String place,
        Reception reception,
        @Nullable String web,
        @Nullable String progress) {
    /** Most characters of an address, a place, or a page. */
    public static final int LONGEST = 120;

    /** Most characters of what is said about asking. */
    public static final int LONGEST_TEXT = 300;

    private static final int MOST_PHONES = 5;
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s/?#.]+(?:\\.[^\\s/?#.]+)+(?:[/?#]\\S*)?");

    public Contact {
        address = filled(address);
        place = filled(place);
        phones = List.copyOf(phones);
        web = optional(web, LONGEST);
        progress = optional(progress, LONGEST_TEXT);
        if (phones.isEmpty() || phones.size() > MOST_PHONES) {
            throw Refused.invalid("contact.phones", Integer.toString(MOST_PHONES));
        }
        if (web != null && !PAGE.matcher(web).matches()) {
            throw Refused.invalid("contact.web", web);
        }
    }

    private static String filled(String words) {
        var stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw Refused.invalid("contact.words", Integer.toString(LONGEST));
        }
        return stripped;
    }

    private static @Nullable String optional(@Nullable String words, int longest) {
        var stripped = words == null ? "" : words.strip();
        if (stripped.length() > longest) {
            throw Refused.invalid("contact.words", Integer.toString(longest));
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
