package dev.rejoinder.domain.interchange.argdown;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The names between full stops or colons that stand for a sign, such as `:heart:`.
final class Shortcodes {

    private static final String NAMED =
            """
                    A ∀ E ∃ O 𝗢 P 𝗣 -> → <-> ↔ ~ ¬ ^ ∧ v ∨ v_ ⊻ <> ◇ [] ◻ happy 😀 smile ☺ smiley ☺ laugh 😆 \
                    lol 😆 rofl 🤣 joy 😂 heart ❤ ? ❓ question ❓ love 😍 wink 😉 shush 🤫 meh 😐 eye-roll 🙄 sad 😢 \
                    disappointed 😞 scream 😱 +1 👍 up 👍 -1 👎 down 👎 think 🤔 star ⭐ y ✔ agree ✔ n ❌ disagree ❌""";

    private static final Map<String, String> SIGNS = signs();

    private Shortcodes() {}

    private static Map<String, String> signs() {
        var signs = new HashMap<String, String>();
        var words = NAMED.lines().flatMap(line -> Pattern.compile(" ").splitAsStream(line)).toList();
        for (var index = 0; index < words.size(); index += 2) {
            signs.put(words.get(index), words.get(index + 1));
        }
        return signs;
    }

    /// What the piece stands for, such as `.A.`: a sign, or itself.
    static String meaning(String image) {
        var sign = sign(image.strip());
        if (sign.isEmpty()) {
            return image;
        }
        return image.endsWith(" ") ? sign + " " : sign;
    }

    /// The sign that this stands for with its full stops or colons; empty where there is none.
    static String sign(String code) {
        var sign = SIGNS.getOrDefault(code.substring(1, code.length() - 1), "");
        return code.equals(":smile:") ? sign + "\uFE0F" : sign;
    }
}
