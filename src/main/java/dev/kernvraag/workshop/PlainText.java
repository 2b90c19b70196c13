package dev.kernvraag.workshop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a text what mail, word processors and address bars do to it, so that a code in it can be read. */
final class PlainText {
    /** The rest of a longer text is not looked at. */
    private static final int MAX = 4_000;

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern NAMED = Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,8}));?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]|[\\uFE00-\\uFE0F]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u02D7\\u2043\\u00AF_]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Map<String, String> NAMES = Map.of(
            "nbsp", " ", "thinsp", " ", "ensp", " ", "emsp", " ", "ndash", "-", "mdash", "-", "minus", "-", "hyphen",
            "-", "shy", "", "zwnj", "");

    /** Letters of other alphabets that look like ours, in the order of {@link #OURS}. */
    private static final String OTHERS = "АВЕКМНРСТУХΑΒΕΖΗΚΜΝΡΤΥΧ";

    private static final String OURS = "ABEKMHPCTYXABEZHKMNPTYX";

    private PlainText() {}

    /** The text with our letters and digits, plain dashes and single blanks. */
    static String of(String text) {
        String plain = text.length() > MAX ? text.substring(0, MAX) : text;
        // A link that was wrapped in another is encoded once more.
        plain = decoded(decoded(plain));
        plain = NAMED.matcher(plain).replaceAll(PlainText::named);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        plain = UNSEEN.matcher(plain).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        StringBuilder ours = new StringBuilder(plain);
        for (int i = 0; i < ours.length(); i++) {
            int other = OTHERS.indexOf(Character.toUpperCase(ours.charAt(i)));
            if (other >= 0) {
                ours.setCharAt(i, OURS.charAt(other));
            }
        }
        return ours.toString();
    }

    private static String decoded(String text) {
        return text.indexOf('%') < 0 ? text : PERCENT.matcher(text).replaceAll(PlainText::bytes);
    }

    private static String bytes(MatchResult found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String one : found.group().substring(1).split("%", -1)) {
            bytes.write(Integer.parseInt(one, 16));
        }
        return Matcher.quoteReplacement(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String named(MatchResult found) {
        String letter = " ";
        if (found.group(1) != null) {
            letter = sign(Integer.parseInt(found.group(1)));
        } else if (found.group(2) != null) {
            letter = sign(Integer.parseInt(found.group(2), 16));
        } else if (found.group(3) != null) {
            letter = NAMES.getOrDefault(found.group(3), " ");
        }
        return Matcher.quoteReplacement(letter);
    }

    private static String sign(int point) {
        return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
    }
}
