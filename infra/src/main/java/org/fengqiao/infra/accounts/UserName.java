package org.fengqiao.infra.accounts;

import java.util.regex.Pattern;

/** The shape of user names (用户名): short, lower case, nothing that could be mistaken. */
final class UserName {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    private UserName() {}

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}
