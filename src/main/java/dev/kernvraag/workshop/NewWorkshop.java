package dev.kernvraag.workshop;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import java.util.List;

/**
 * What a facilitator decides when making a workshop.
 *
 * @param title at most 120 characters
 * @param askedFor at most 2,000 characters, may be empty
 * @param groups the stakeholder groups to choose from, 1 to 20, each at most 60 characters
 */
public record NewWorkshop(
        String title, String askedFor, Language briefLanguage, boolean anonymous, List<String> groups) {
    /** The most characters of a title. */
    public static final int TITLE_MAX = 120;

    /** The most characters of what was asked for. */
    public static final int ASKED_FOR_MAX = 2_000;

    private static final int GROUPS_MAX = 20;
    private static final int GROUP_MAX = 60;

    /** A title with something after it, cut before that where both do not fit. */
    static String title(String title, String suffix) {
        int room = TITLE_MAX - suffix.length() - 1;
        String begin = title.length() <= room ? title : Clean.text(title.substring(0, room));
        return begin + " " + suffix;
    }

    /** The same, cleaned and within its limits. */
    NewWorkshop checked() {
        List<String> names = groups.stream()
                .map(Clean::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw new Refusal("groupsMissing");
        }
        if (names.size() > GROUPS_MAX) {
            throw new Refusal("groupsTooMany", GROUPS_MAX);
        }
        names.forEach(name -> Clean.atMost(GROUP_MAX, name));
        return new NewWorkshop(
                Clean.within(TITLE_MAX, Clean.name(title)),
                Clean.atMost(ASKED_FOR_MAX, Clean.text(askedFor)),
                briefLanguage,
                anonymous,
                names);
    }
}
