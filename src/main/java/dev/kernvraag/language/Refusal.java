package dev.kernvraag.language;

/**
 * A command that is not carried out, with the reason as a text key.
 *
 * <p>Nothing of the command is kept in the database; whoever sent it still has what was typed. The sentence in the
 * reader’s language says what happened, what was kept and what to do.
 */
public class Refusal extends RuntimeException {
    private final String code;
    private final transient Object[] arguments;

    /**
     * A refusal for a reason.
     *
     * @param code the part of the text key after {@code error.}, such as {@code tooLong}
     * @param arguments what the sentence names, such as the limit
     */
    public Refusal(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** The reason, stable across languages. */
    public String code() {
        return code;
    }

    /** The sentence for a reader. */
    public String in(Texts texts) {
        return texts.get("error." + code, arguments);
    }
}
