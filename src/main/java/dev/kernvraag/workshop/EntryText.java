package dev.kernvraag.workshop;

import dev.kernvraag.language.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what lets somebody in, a code or a link, in whatever surrounds it: a sentence of a mail, the whole link, dashes and
 * blanks of any kind, brackets and quotes that a program glued on.
 */
public final class EntryText {
    private static final String SIGN = "[" + JoinCode.ALPHABET + "]";
    private static final String ALONE = "(?![A-Z0-9])";
    private static final Pattern LINK = Pattern.compile("(?<![A-Z0-9])" + SIGN + "{" + JoinLink.LENGTH + "}" + ALONE);
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9])(" + SIGN + "{4})([- .·:]{0,5})(" + SIGN + "{4})" + ALONE);
    private static final Pattern MISREAD = Pattern.compile("(?<![A-Z0-9])[A-Z0-9]{4}[- .]{0,3}[A-Z0-9]{4}" + ALONE);
    private static final Pattern ADDRESS = Pattern.compile("JOIN/([^?#&/]*)");
    private static final Pattern QUERY = Pattern.compile("[?#](?=[^ ])");
    private static final Pattern NEVER = Pattern.compile("[OIL01]");
    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]+");
    private static final int SHORT = 24;
    private static final int HINT = 24;
    /** How many characters too many or too few are still a code that was typed. */
    private static final int SLIP = 4;

    private EntryText() {}

    /**
     * The code or the link in a text.
     *
     * @throws Refusal {@code codeMissing} where there is none, {@code codeLookalike} where there is a sign that no code has,
     *     or {@code codeLength} where one typed more or fewer characters than a code has
     */
    public static JoinEntry find(String text) {
        String plain = PlainText.of(text);
        String large = large(plain);
        Matcher address = ADDRESS.matcher(large);
        Optional<String> segment =
                address.find() ? Optional.of(plain.substring(address.start(1), address.end(1))) : Optional.empty();
        return segment.flatMap(EntryText::search)
                .or(() -> search(QUERY.split(plain, 2)[0]))
                .or(() -> search(plain))
                .orElseThrow(() -> missing(segment.map(EntryText::large).orElse(large)));
    }

    private static Optional<JoinEntry> search(String plain) {
        String large = large(plain);
        Matcher link = LINK.matcher(large);
        if (link.find()) {
            return Optional.of(new JoinLink(link.group().toLowerCase(Locale.ROOT)));
        }
        String signs = SIGNS.matcher(large).replaceAll("");
        if (signs.length() == JoinCode.LENGTH && allAscii(plain) && signs.matches(SIGN + "+")) {
            return Optional.of(new JoinCode(signs));
        }
        return best(plain, large);
    }

    /** Eight letters can be a word, and two short words look like a code: the likeliest counts, the first of its kind. */
    private static Optional<JoinEntry> best(String plain, String large) {
        int most = 0;
        Optional<JoinEntry> found = Optional.empty();
        Matcher code = CODE.matcher(large);
        for (int from = 0; code.find(from); from = code.start() + 1) {
            int likely = likely(plain, large, code);
            if (likely > most) {
                most = likely;
                found = Optional.of(new JoinCode(code.group(1) + code.group(3)));
            }
        }
        return found;
    }

    private static int likely(String plain, String large, Matcher code) {
        int likely = 1;
        if (code.group(2).indexOf('-') >= 0) {
            likely += 3;
        } else if (code.group(2).isEmpty()) {
            likely += 1;
        }
        String typed = plain.substring(code.start(), code.end());
        boolean shouted = typed.equals(large.substring(code.start(), code.end()));
        if (shouted || typed.chars().anyMatch(Character::isDigit)) {
            likely += 4;
        }
        return large.substring(Math.max(0, code.start() - HINT), code.start()).contains("CODE") ? likely + 2 : likely;
    }

    private static Refusal missing(String large) {
        String signs = SIGNS.matcher(large).replaceAll("");
        boolean typed = large.length() <= SHORT && allAscii(large) && !signs.isEmpty();
        Matcher misread = MISREAD.matcher(large);
        int off = Math.abs(signs.length() - JoinCode.LENGTH);
        if (typed && off == 0) {
            return lookalike(signs);
        }
        if (typed && off <= SLIP) {
            return new Refusal("codeLength", signs.length());
        }
        while (misread.find()) {
            if (misread.group().chars().anyMatch(Character::isDigit)
                    || misread.group().indexOf('-') >= 0) {
                return lookalike(misread.group());
            }
        }
        return new Refusal("codeMissing");
    }

    private static Refusal lookalike(String signs) {
        Matcher never = NEVER.matcher(signs);
        return never.find() ? new Refusal("codeLookalike", never.group()) : new Refusal("codeMissing");
    }

    private static boolean allAscii(String text) {
        return text.chars().noneMatch(sign -> sign > 127 && Character.isLetterOrDigit(sign));
    }

    /** In capitals, letter by letter, so that every letter stays where it is. */
    private static String large(String text) {
        StringBuilder large = new StringBuilder(text);
        for (int i = 0; i < large.length(); i++) {
            large.setCharAt(i, Character.toUpperCase(large.charAt(i)));
        }
        return large.toString();
    }
}
