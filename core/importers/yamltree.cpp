// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/yamltree.h"

#include "core/importers/importtext.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostNodes = 500'000;
constexpr qsizetype deepest = 40;

// yaml-cpp tells everything by exceptions; none leaves this file, and this one stops it.
struct Stopped {
    ImportProblem problem;
};

class Builder : public YAML::EventHandler
{
public:
    YamlNode root;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(mark, anchor, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { stop(mark, aliasText()); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        add(mark, anchor, QString::fromStdString(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        YamlNode node;
        bool isMap = false;
        std::optional<QString> key;
        int keyLine = 0;
    };

    static QString aliasText()
    {
        return ImportText::tr("anchors and aliases (& and *) are not read. Write out what stands here.");
    }

    [[noreturn]] static void stop(const YAML::Mark &mark, const QString &text)
    {
        throw Stopped{ImportProblem{{{}, mark.line + 1}, text}}; // caught in yamlTree
    }

    void count(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            stop(mark, aliasText());
        if (++m_nodes > mostNodes || m_levels.size() > deepest)
            stop(mark, ImportText::tr("this is more than any settings file holds."));
    }

    void add(const YAML::Mark &mark, YAML::anchor_t anchor, const QString &text)
    {
        count(mark, anchor);
        Level *level = m_levels.isEmpty() ? nullptr : &m_levels.back();
        if (level && level->isMap && !level->key) {
            level->key = text;
            level->keyLine = mark.line + 1;
        } else {
            put({mark.line + 1, text, {}, {}});
        }
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool isMap)
    {
        count(mark, anchor);
        m_levels.append({{mark.line + 1, {}, {}, {}}, isMap, {}});
    }

    void close()
    {
        const YamlNode node = m_levels.takeLast().node;
        put(node);
    }

    void put(const YamlNode &node)
    {
        if (m_levels.isEmpty()) {
            root = node;
            return;
        }
        Level &level = m_levels.back();
        if (!level.isMap) {
            level.node.items.append(node);
        } else {
            level.node.pairs.append({level.key.value_or(QString()), node});
            level.node.pairs.back().second.line = level.keyLine; // where a person looks for it
            level.key.reset();
        }
    }

    QList<Level> m_levels;
    int m_nodes = 0;
};

} // namespace

const YamlNode &YamlNode::at(QStringView key) const
{
    static const YamlNode none;
    for (const auto &[name, node] : pairs) {
        if (name == key)
            return node;
    }
    return none;
}

std::expected<YamlNode, ImportProblem> yamlTree(const QString &text)
{
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        parser.HandleNextDocument(builder);
        return builder.root;
    } catch (const Stopped &stopped) {
        return std::unexpected(stopped.problem);
    } catch (const YAML::Exception &error) {
        return std::unexpected(
            ImportProblem{{{}, error.mark.line + 1},
                          ImportText::tr("this is no sound YAML: %1.").arg(QString::fromStdString(error.msg))});
    }
}

} // namespace doorplate
