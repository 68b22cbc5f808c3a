package octavo.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the file says of its accessibility, by list 196; a claim that the list does not know is not made. */
record Accessibility(Slip slip, List<Item.Claim> claims) {

    void write() {
        List<Feature> features = new ArrayList<>();
        for (Item.Claim claim : claims) {
            switch (claim.property()) {
                case "accessibilitySummary" -> features.add(new Feature("00", claim.value()));
                case "accessibilityFeature" ->
                    Codes.of("feature", claim.value()).ifPresent(code -> features.add(new Feature(code, "")));
                case "accessModeSufficient" -> {
                    if (claim.value().equals("textual")) {
                        features.add(new Feature("52", ""));
                    }
                }
                case "conformsTo" -> conformance(claim.value()).forEach(code -> features.add(new Feature(code, "")));
                case "certifiedBy" -> features.add(new Feature("93", claim.value()));
                case "exemption" ->
                    Codes.of("exemption", claim.value()).ifPresent(code -> features.add(new Feature(code, "")));
                default -> {}
            }
        }
        features.stream().distinct().forEach(this::feature);
    }

    /** The three parts of {@code EPUB Accessibility 1.1 - WCAG 2.2 Level AA}; each has a code of its own. */
    private static Stream<String> conformance(String written) {
        String[] parts = written.split(" - | (?=Level)");
        return Stream.of(parts).map(part -> Codes.of("conformance", part)).flatMap(Optional::stream);
    }

    private void feature(Feature feature) {
        slip.group("ProductFormFeature", () -> {
            slip.text("ProductFormFeatureType", "09");
            slip.text("ProductFormFeatureValue", feature.code);
            slip.text("ProductFormFeatureDescription", feature.words);
        });
    }

    private record Feature(String code, String words) {}
}
