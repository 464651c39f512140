package org.netwright.export.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.netwright.layout.AutoLayout;
import org.netwright.layout.Box;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.network.Comment;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Edit;
import org.netwright.network.Edits;
import org.netwright.network.Group;
import org.netwright.network.Network;
import org.netwright.network.Point;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.tensor.DataSchema;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DiagramTest {
    private static final DataSchema DATA = Drawing.pictures(1, 28, 10);

    private static Drawing small() {
        return new Drawing()
                .add("Picture", "image-input")
                .add("conv 1", "conv-2d", "activation", "relu")
                .add("pool 1", "max-pool-2d")
                .add("flatten", "flatten")
                .add("label", "classification");
    }

    private static Drawing broken() {
        return new Drawing()
                .add("Picture", "image-input")
                .add("<wide> & \"odd\"", "conv-2d", "kernel", "40")
                .add("label", "classification")
                .loose("lonely", "dropout");
    }

    private static Diagram diagram(Network network, Style style) {
        Network laidOut = Edits.apply(network, AutoLayout.edit(network, 1100));
        var compiled = new Compiler(Drawing.CATALOG).compile(laidOut, Optional.of(DATA));
        return Diagram.of(Subject.all(laidOut, compiled), Drawing.CATALOG, Words.english(), style);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Set<String> texts(Document document) {
        Set<String> texts = new HashSet<>();
        NodeList all = document.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }

    private static BufferedImage picture(Diagram diagram, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(diagram.png(scale)));
    }

    /// The golden files are drawings without the layers' help; where a change is meant, write them anew and look at them.
    private static void isAsItWas(String file, Diagram diagram) throws IOException {
        try (InputStream golden = DiagramTest.class.getResourceAsStream(file)) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            String svg = diagram.svg().replaceAll("<title>.*</title>", "<title/>");
            assertThat(svg).as(file).isEqualTo(expected);
        }
    }

    @Test
    void theSvgOfASmallNetworkIsAsItWas() throws IOException {
        isAsItWas("small.svg", diagram(small().network(), Style.LIGHT));
        isAsItWas("small-print.svg", diagram(small().network(), Style.PRINT));
    }

    /// The small network with a frame, a comment and a layer switched off.
    private static Drawing annotated() {
        return small()
                .edit(new Edit.SetBypassed("pool 1", true))
                .edit(new Edit.PutGroup(new Group(
                        "g1", "Features", Group.Tint.BLUE, new LinkedHashSet<>(List.of("conv 1", "pool 1")))))
                .edit(new Edit.PutComment(new Comment(
                        "c1", "Without pooling the dense part has many more weights.", new Point(464, 264), 208)));
    }

    @Test
    void theSvgOfFramesCommentsAndLayersSwitchedOffIsAsItWas() throws IOException {
        isAsItWas("annotated.svg", diagram(annotated().network(), Style.LIGHT));
        isAsItWas("annotated-print.svg", diagram(annotated().network(), Style.PRINT));
    }

    @Test
    void framesLieBehindWiresAndSayTheirTitleAndCommentsBreakTheirLines() throws Exception {
        String svg = diagram(annotated().network(), Style.DARK).svg();

        assertThat(svg.indexOf("class=\"frame\"")).isBetween(0, svg.indexOf("class=\"wires\""));
        assertThat(texts(parsed(svg))).contains("Features", "bypassed").anySatisfy(line -> assertThat(line)
                .startsWith("Without pooling").hasSizeLessThan(40));
    }

    @Test
    void everyFormatDrawsEveryMark() throws IOException {
        Diagram diagram = diagram(annotated().network(), Style.LIGHT);

        assertThat(picture(diagram, 1).getHeight()).isGreaterThan(300);
        try (var file = new PdfReader(diagram.pdf())) {
            assertThat(new PdfTextExtractor(file).getTextFromPage(1)).contains("Features", "bypassed", "weights.");
        }
    }

    @Test
    void cardsSayNameSummaryShapeAndParameters() throws Exception {
        Set<String> texts = texts(parsed(diagram(small().network(), Style.LIGHT).svg()));

        assertThat(texts).contains("conv 1", "Conv 2D · 32 · 3×3 · ReLU", "32×26×26", "320", "5,408");
        assertThat(texts).anySatisfy(text -> assertThat(text).startsWith("5 layers · 54,410 parameters · "));
    }

    @Test
    void everyWireIsDrawn() throws Exception {
        assertThat(parsed(diagram(small().network(), Style.DARK).svg()).getElementsByTagName("path").getLength())
                .isEqualTo(4);
    }

    @Test
    void problemsAreSignedOnTheCardAndToldBelow() throws Exception {
        Set<String> texts = texts(parsed(diagram(broken().network(), Style.LIGHT).svg()));

        assertThat(texts).contains("!", "<wide> & \"odd\"", "lonely: Input is not connected. Draw a wire to it.");
        assertThat(texts).as("totals that are not known are not told").contains("4 layers");
    }

    @Test
    void longNamesAreShortened() throws Exception {
        Network network = small().rename("flatten", "a name that no card is wide enough to show as a whole").network();

        Document document = parsed(diagram(network, Style.LIGHT).svg());

        assertThat(texts(document)).anySatisfy(text -> assertThat(text).startsWith("a name").endsWith("…"));
    }

    @Test
    void thePngHasTheColoursOfTheThemeAndTheAskedScale() throws IOException {
        for (Style style : Style.values()) {
            Theme theme = style.theme();
            Diagram diagram = diagram(small().network(), style);
            BufferedImage once = picture(diagram, 1);
            BufferedImage twice = picture(diagram, 2);

            assertThat(twice.getWidth()).isBetween(2 * once.getWidth() - 2, 2 * once.getWidth() + 2);
            assertThat(new Color(once.getRGB(0, 0))).isEqualTo(Color.decode(theme.canvas()));
            Set<Integer> seen = new HashSet<>();
            for (int y = 0; y < twice.getHeight(); y++) {
                for (int x = 0; x < twice.getWidth(); x++) {
                    seen.add(twice.getRGB(x, y) & 0xffffff);
                }
            }
            for (String colour : new String[] {theme.surface(), theme.wire(), theme.text(), "#2da44e"}) {
                boolean wanted = !colour.equals("#2da44e"); // no layer of the network normalises
                assertThat(seen.contains(Integer.parseInt(colour.substring(1), 16))).as(colour).isEqualTo(wanted);
            }
        }
    }

    @Test
    void thePdfIsOnePageOfTheDrawingsSizeWithItsTextAsText() throws IOException {
        Network network = small().rename("flatten", "展平 1").network();
        Diagram diagram = diagram(network, Style.PRINT);
        BufferedImage pixels = picture(diagram, 1);

        try (var file = new PdfReader(diagram.pdf())) {
            assertThat(file.getNumberOfPages()).isOne();
            assertThat(file.getPageSize(1).getWidth()).isCloseTo(pixels.getWidth() * 0.75f, within(1f));
            assertThat(file.getPageSize(1).getHeight()).isCloseTo(pixels.getHeight() * 0.75f, within(1f));
            String text = new PdfTextExtractor(file).getTextFromPage(1);
            assertThat(text).contains("conv 1", "Conv 2D · 32 · 3×3 · ReLU", "32×26×26", "Convolution", "展平 1");
        }
    }

    @Test
    void onPaperEveryCardSaysItsCategory() throws Exception {
        assertThat(texts(parsed(diagram(small().network(), Style.PRINT).svg())))
                .contains("Input", "Convolution", "Pooling", "Core", "Output");
        assertThat(texts(parsed(diagram(small().network(), Style.LIGHT).svg()))).doesNotContain("Convolution");
    }

    @Test
    void aPartIsDrawnWithTheWiresWithinItAndWithoutNotes() throws Exception {
        Network network = small().network();
        var compiled = new Compiler(Drawing.CATALOG).compile(network, Optional.of(DATA));
        Subject part = Subject.all(network, compiled).only(Set.of("conv 1", "pool 1"), Set.of());

        Document svg = parsed(Diagram.of(part, Drawing.CATALOG, Words.english(), Style.LIGHT).svg());

        assertThat(texts(svg)).contains("conv 1", "pool 1", "32×26×26").doesNotContain("Picture");
        assertThat(texts(svg)).noneSatisfy(text -> assertThat(text).contains("layers"));
        assertThat(svg.getElementsByTagName("path").getLength()).isOne();
    }

    @Test
    void theFormatFollowsTheEndingOfTheName() throws Exception {
        assertThat(PictureFormat.of(Path.of("a.net", "Mine.PDF"))).isEqualTo(PictureFormat.PDF);
        assertThat(PictureFormat.of(Path.of("x.svg"))).isEqualTo(PictureFormat.SVG);
        assertThatThrownBy(() -> PictureFormat.of(Path.of("x.jpeg"))).isInstanceOf(BadInput.class);
    }

    @Test
    void aPictureIsPaintedSmallerThanAskedWhereItWouldNotFitInMemory() throws IOException {
        byte[] png = new PngPainter(new Fonts(), 10_000).paint(new Box(0, 0, 400_000, 90_000), "#ffffff", List.of(), 2);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(picture.getWidth() * picture.getHeight()).isBetween(8_000, 10_500);
    }

    @Test
    void anEmptyNetworkIsSaidToBeEmpty() throws Exception {
        Diagram diagram = diagram(Network.EMPTY, Style.LIGHT);

        assertThat(texts(parsed(diagram.svg()))).contains("No layers");
        assertThat(picture(diagram, 1).getWidth()).isGreaterThan(400);
    }

    @Test
    void countsOfOperationsAreSaidInTheUnitThatSuits() {
        assertThat(Notes.flops(0)).isEqualTo("0 FLOP");
        assertThat(Notes.flops(999)).isEqualTo("999 FLOP");
        assertThat(Notes.flops(2_640_000)).isEqualTo("2.6 MFLOP");
        assertThat(Notes.flops(88_200_000)).isEqualTo("88 MFLOP");
        assertThat(Notes.flops(4_100_000_000L)).isEqualTo("4.1 GFLOP");
    }
}
