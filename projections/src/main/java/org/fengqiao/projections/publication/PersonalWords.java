package org.fengqiao.projections.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who somebody is, in words that must not stand in what everybody reads (个人信息查找). Blanks, full-width signs and strokes
 * between digits hide nothing.
 *
 * @param names as they are written
 * @param representatives who speaks for the others, names and numbers in one text
 * @param reached telephone numbers and mail addresses
 */
record PersonalWords(List<String> names, List<String> representatives, List<String> reached, List<String> addresses) {
    private static final Pattern BLANKS = Pattern.compile("[\\s·•\u3000]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[-—–()./]+(?=\\d)");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dx]"
                    + "|\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3})(?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{7,}");
    private static final Pattern AREA = Pattern.compile("0\\d{2,3}(\\d{7,8})");
    private static final Pattern ABROAD = Pattern.compile("(?:00)?86(1[3-9]\\d{9})");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");

    /** 常见姓氏: what begins with one of them and is as long as a name may be one. */
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹"
            + "薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝"
            + "路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

    private static final int LEAST_OF_A_NAME = 2;
    private static final int LEAST_OF_AN_ADDRESS = 5;

    List<Found> in(String words) {
        var text = plain(words);
        var found = new ArrayList<Found>();
        names.forEach(name -> named(name, text, PersonalSort.NAME).ifPresent(found::add));
        representatives.forEach(several -> CHINESE.matcher(narrow(several))
                .results()
                .map(match -> match.group())
                .filter(name -> SURNAMES.indexOf(name.charAt(0)) >= 0)
                .forEach(name -> named(name, text, PersonalSort.REPRESENTATIVE).ifPresent(found::add)));
        Stream.concat(reached.stream(), representatives.stream())
                .flatMap(PersonalWords::numbers)
                .filter(text::contains)
                .forEach(number -> found.add(new Found(PersonalSort.PHONE, number)));
        reached.stream()
                .map(PersonalWords::plain)
                .filter(mail -> mail.contains("@") && text.contains(mail))
                .forEach(mail -> found.add(new Found(PersonalSort.MAIL, mail)));
        addresses.forEach(address -> lived(plain(address), text).ifPresent(found::add));
        for (var each : List.of(text, narrow(words))) {
            all(IDENTITY_NUMBER, each, PersonalSort.IDENTITY_NUMBER, found);
            all(MOBILE, each, PersonalSort.OTHER_PHONE, found);
            all(MAIL, each, PersonalSort.OTHER_MAIL, found);
        }
        return found.stream().distinct().toList();
    }

    private static Optional<Found> named(String name, String text, PersonalSort sort) {
        var plain = plain(name);
        return plain.length() >= LEAST_OF_A_NAME && text.contains(plain)
                ? Optional.of(new Found(sort, plain))
                : Optional.empty();
    }

    /** A number with and without what is dialled before it. */
    private static Stream<String> numbers(String words) {
        return NUMBER.matcher(plain(words))
                .results()
                .map(match -> match.group())
                .flatMap(number -> {
                    var abroad = ABROAD.matcher(number);
                    var area = AREA.matcher(number);
                    if (abroad.matches()) {
                        return Stream.of(abroad.group(1));
                    }
                    return Stream.of(area.matches() ? area.group(1) : number);
                });
    }

    /** Whatever is known under another sort already is not told again. */
    private static void all(Pattern pattern, String text, PersonalSort sort, List<Found> found) {
        pattern.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(words -> found.stream().noneMatch(known -> words.contains(known.words())))
                .forEach(words -> found.add(new Found(sort, words)));
    }

    /** The longest stretch of the address that stands there, if it leads to a door: a street with its number. */
    private static Optional<Found> lived(String address, String text) {
        var longest = "";
        for (int from = 0; from < address.length(); from++) {
            int until = from + longest.length() + 1;
            while (until <= address.length() && text.contains(address.substring(from, until))) {
                longest = address.substring(from, until);
                until++;
            }
        }
        var whole = longest.length() == address.length() && longest.length() >= LEAST_OF_AN_ADDRESS;
        return whole || isADoor(longest) ? Optional.of(new Found(PersonalSort.ADDRESS, longest)) : Optional.empty();
    }

    private static boolean isADoor(String words) {
        return words.length() >= LEAST_OF_AN_ADDRESS
                && words.chars().anyMatch(Character::isDigit)
                && words.chars().filter(Character::isLetter).count() >= 2;
    }

    /** In which two numbers beside each other are one. */
    private static String plain(String words) {
        return BETWEEN_DIGITS
                .matcher(BLANKS.matcher(narrow(words)).replaceAll(""))
                .replaceAll("");
    }

    private static String narrow(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
