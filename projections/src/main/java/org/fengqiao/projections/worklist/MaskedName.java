package org.fengqiao.projections.worklist;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** A name as a list shows it (脱敏姓名): 张*三, 张*, 欧阳*; of a name in other letters only the first: J***. */
public final class MaskedName {
    private static final Set<String> OF_TWO = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "夏侯", "轩辕", "端木", "独孤", "南宫",
            "西门", "申屠", "闻人", "澹台", "太史", "钟离", "鲜于", "呼延", "赫连", "公羊", "淳于", "单于");
    private static final int MOST_STARS = 3;

    private MaskedName() {}

    public static String of(String name) {
        int[] characters = name.strip().codePoints().toArray();
        if (characters.length == 0) {
            return "";
        }
        if (UnicodeScript.of(characters[0]) != UnicodeScript.HAN) {
            return Character.toString(characters[0]) + "***";
        }
        int surname = characters.length > 2 && OF_TWO.contains(new String(characters, 0, 2)) ? 2 : 1;
        int given = characters.length - surname;
        var last = given > 1 ? Character.toString(characters[characters.length - 1]) : "";
        int hidden = Math.clamp(given > 1 ? given - 1 : 1, 1, MOST_STARS);
        return new String(characters, 0, surname) + "*".repeat(hidden) + last;
    }
}
