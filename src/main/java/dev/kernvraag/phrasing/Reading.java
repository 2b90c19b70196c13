package dev.kernvraag.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a sentence for a means.
 *
 * <p>A means is brought in: somebody wishes for a new thing (<em>we need an app</em>), says to bring one in (<em>introduce
 * a CRM</em>), or just names one (<em>a weekly newsletter</em>). What is spoken of as being there already is no sign,
 * unless it is to be changed, and neither is a sentence that complains.
 */
final class Reading {
    /** “As a camp administrator I want …”: what comes before the wish is a role. */
    private static final Pattern ROLE = Pattern.compile(
            "^\\s*(as an? .{2,60}?\\bI (?=want|need|would)|als .{2,60}?\\b(?=wil ik))", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    Reading(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<MeansSign> sign(String text) {
        Sentence whole = Sentence.of(ROLE.matcher(text).replaceFirst(""), lexicon);
        int begin = 0;
        boolean asked = lexicon.has("rhetorical", whole.at(0));
        while (lexicon.has("softeners", whole.at(begin)) || lexicon.has("rhetorical", whole.at(begin))) {
            begin++;
        }
        Sentence main = whole.part(begin, end(whole, begin));
        if (any(main, "veto")) {
            return Optional.empty();
        }
        boolean complains = any(whole, "veto");
        boolean plan = asked || (!complains && !any(main, "finite"));
        List<Mention> mentions = mentions(main);
        return first(main, "phrases")
                .map(at -> signOf(main, at))
                .or(() -> broughtIn(main, mentions, plan))
                .or(() -> stored(main, mentions))
                .or(() -> wished(main, mentions))
                .or(() -> helped(main, mentions))
                .or(() -> complains ? Optional.empty() : named(whole, main, mentions));
    }

    /** The main clause ends where a reason, a purpose or a relative clause begins. */
    private int end(Sentence whole, int begin) {
        for (int i = begin; i < whole.size(); i++) {
            boolean article = lexicon.has("definite", whole.at(i)) && lexicon.means(whole.at(i + 1));
            if (lexicon.has("cuts", whole.at(i)) && !article) {
                return i;
            }
        }
        return whole.size();
    }

    private List<Mention> mentions(Sentence main) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < main.size(); i++) {
            // In “a chat function” the last noun is what is meant.
            if (lexicon.means(main.at(i)) && !lexicon.means(main.at(i + 1))) {
                mentions.add(Mention.of(main, i, lexicon));
            }
        }
        return mentions;
    }

    /** A verb brings something in, as an order, a plan or a wish; not as something that happened. */
    private Optional<MeansSign> broughtIn(Sentence main, List<Mention> mentions, boolean plan) {
        Optional<Integer> wish = first(main, "wish");
        for (int i = 0; i < main.size(); i++) {
            String verb = main.at(i);
            boolean ordered = i == 0 || (wish.isPresent() && wish.get() < i) || (plan && dutchInfinitive(main, i));
            if (!ordered) {
                continue;
            }
            int at = i;
            if (lexicon.has("strong", verb) && !(mentions.isEmpty() && any(main, "abstract"))) {
                return Optional.of(signOf(main, at));
            }
            if (lexicon.has("weak", verb) || (i == 0 && lexicon.has("imperatives", verb))) {
                Optional<Mention> thing = find(mentions, Mention::isNewThing);
                if (thing.isPresent()) {
                    return Optional.of(signOf(main, at, thing.get().at()));
                }
            }
            if (lexicon.has("change", verb)) {
                Optional<Mention> thing = find(
                        mentions,
                        mention -> mention.preposition().isEmpty() || lexicon.has("of", mention.preposition()));
                if (thing.isPresent()) {
                    return Optional.of(signOf(main, at, thing.get().at()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean dutchInfinitive(Sentence main, int i) {
        return lexicon.has("infinitives", "anywhere") && !main.at(i - 1).equals("te");
    }

    /** Somebody wishes for a new thing. */
    private Optional<MeansSign> wished(Sentence main, List<Mention> mentions) {
        Optional<Integer> wish = first(main, "wish");
        return wish.flatMap(at -> find(
                        mentions,
                        mention -> !mention.known()
                                && mention.from() > 0
                                && (mention.preposition().isEmpty() || towards(main, mention))
                                && reaches(main, at, mention)))
                .map(mention -> signOf(main, mention.at()));
    }

    private boolean towards(Sentence main, Mention mention) {
        return lexicon.has("towards", mention.preposition())
                && (mention.counted() || lexicon.has("names", main.at(mention.at())));
    }

    private boolean reaches(Sentence main, int wish, Mention mention) {
        if (lexicon.has("infinitives", "anywhere")) {
            return true;
        }
        return mention.from() > wish
                && IntStream.range(wish + 1, mention.from())
                        .mapToObj(main::at)
                        .allMatch(word ->
                                lexicon.has("between", word) || lexicon.has("wish", word) || lexicon.means(word));
    }

    /** “With a portal people could …”, “by using AI …”. */
    private Optional<MeansSign> helped(Sentence main, List<Mention> mentions) {
        boolean can = any(main, "modals");
        return find(
                        mentions,
                        mention -> !mention.known()
                                && (lexicon.has("by", main.at(mention.from() - 1))
                                        || (can && mention.from() == 1 && lexicon.has("with", mention.preposition()))))
                .map(mention -> signOf(main, mention.at()));
    }

    /** A new thing is just named: the sentence is no more than a noun phrase. */
    private Optional<MeansSign> named(Sentence whole, Sentence main, List<Mention> mentions) {
        Optional<Mention> head = find(mentions, mention -> mention.from() == 0 && !mention.known())
                .filter(mention -> endsPhrase(main, mention));
        if (head.isPresent()) {
            return head.map(mention -> signOf(main, mention.at()));
        }
        boolean fragment = !any(whole, "finite");
        return find(mentions, mention -> fragment && !mention.known() && lexicon.has("channels", mention.preposition()))
                .map(mention -> signOf(main, mention.at()));
    }

    /** “Store it in a database”. */
    private Optional<MeansSign> stored(Sentence main, List<Mention> mentions) {
        boolean storing = any(main, "storing") && !any(main, "finite");
        return find(mentions, mention -> storing && mention.counted() && lexicon.has("stores", mention.preposition()))
                .map(mention -> signOf(main, mention.at()));
    }

    private boolean endsPhrase(Sentence main, Mention mention) {
        int next = mention.at() + 1;
        return ends(main, next) || (mention.counted() && !lexicon.has("finite", main.at(next)) && ends(main, next + 1));
    }

    private boolean ends(Sentence main, int next) {
        return next >= main.size() || lexicon.has("follow", main.at(next));
    }

    private boolean any(Sentence sentence, String list) {
        return first(sentence, list).isPresent();
    }

    private Optional<Integer> first(Sentence sentence, String list) {
        return IntStream.range(0, sentence.size())
                .boxed()
                .filter(i -> lexicon.has(list, sentence.at(i)))
                .findFirst();
    }

    private static Optional<Mention> find(List<Mention> mentions, Predicate<Mention> wanted) {
        return mentions.stream().filter(wanted).findFirst();
    }

    private static MeansSign signOf(Sentence sentence, int... places) {
        return new MeansSign(IntStream.of(places)
                .sorted()
                .distinct()
                .mapToObj(sentence.written()::get)
                .toList());
    }
}
