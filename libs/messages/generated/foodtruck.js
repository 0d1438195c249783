/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const foodtruck = $root.foodtruck = (() => {

    /**
     * Namespace foodtruck.
     * @exports foodtruck
     * @namespace
     */
    const foodtruck = {};

    foodtruck.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof foodtruck
         * @namespace
         */
        const v1 = {};

        /**
         * Role enum.
         * @name foodtruck.v1.Role
         * @enum {number}
         * @property {number} CLIENT=0 CLIENT value
         * @property {number} STAGE=1 STAGE value
         */
        v1.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CLIENT"] = 0;
            values[valuesById[1] = "STAGE"] = 1;
            return values;
        })();

        /**
         * TaskKind enum.
         * @name foodtruck.v1.TaskKind
         * @enum {number}
         * @property {number} TICKET=0 TICKET value
         * @property {number} PLAN=1 PLAN value
         * @property {number} GATHER=2 GATHER value
         */
        v1.TaskKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TICKET"] = 0;
            values[valuesById[1] = "PLAN"] = 1;
            values[valuesById[2] = "GATHER"] = 2;
            return values;
        })();

        /**
         * Outcome enum.
         * @name foodtruck.v1.Outcome
         * @enum {number}
         * @property {number} DONE=0 DONE value
         * @property {number} REFUSED=1 REFUSED value
         * @property {number} ISSUE=2 ISSUE value
         * @property {number} FAILED=3 FAILED value
         * @property {number} DEAD=4 DEAD value
         */
        v1.Outcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DONE"] = 0;
            values[valuesById[1] = "REFUSED"] = 1;
            values[valuesById[2] = "ISSUE"] = 2;
            values[valuesById[3] = "FAILED"] = 3;
            values[valuesById[4] = "DEAD"] = 4;
            return values;
        })();

        v1.ToRouter = (function() {

            /**
             * Properties of a ToRouter.
             * @typedef {Object} foodtruck.v1.ToRouter.$Properties
             * @property {number|null} [major] ToRouter major
             * @property {number|null} [minor] ToRouter minor
             * @property {foodtruck.v1.Hello.$Properties|null} [hello] ToRouter hello
             * @property {foodtruck.v1.Heartbeat.$Properties|null} [heartbeat] ToRouter heartbeat
             * @property {Array.<foodtruck.v1.Result.$Properties>|null} [results] ToRouter results
             * @property {Array.<foodtruck.v1.SubmitOrder.$Properties>|null} [submits] ToRouter submits
             * @property {Array.<foodtruck.v1.Query.$Properties>|null} [queries] ToRouter queries
             * @property {Array.<foodtruck.v1.Command.$Properties>|null} [commands] ToRouter commands
             * @property {foodtruck.v1.Goodbye.$Properties|null} [goodbye] ToRouter goodbye
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ToRouter.
             * @memberof foodtruck.v1
             * @interface IToRouter
             * @augments foodtruck.v1.ToRouter.$Properties
             * @deprecated Use foodtruck.v1.ToRouter.$Properties instead.
             */

            /**
             * Shape of a ToRouter.
             * @typedef {foodtruck.v1.ToRouter.$Properties} foodtruck.v1.ToRouter.$Shape
             */

            /**
             * Constructs a new ToRouter.
             * @memberof foodtruck.v1
             * @classdesc Represents a ToRouter.
             * @constructor
             * @param {foodtruck.v1.ToRouter.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ToRouter = function (properties) {
                this.results = [];
                this.submits = [];
                this.queries = [];
                this.commands = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ToRouter major.
             * @member {number} major
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.major = 0;

            /**
             * ToRouter minor.
             * @member {number} minor
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.minor = 0;

            /**
             * ToRouter hello.
             * @member {foodtruck.v1.Hello.$Properties|null|undefined} hello
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.hello = null;

            /**
             * ToRouter heartbeat.
             * @member {foodtruck.v1.Heartbeat.$Properties|null|undefined} heartbeat
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.heartbeat = null;

            /**
             * ToRouter results.
             * @member {Array.<foodtruck.v1.Result.$Properties>} results
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.results = $util.emptyArray;

            /**
             * ToRouter submits.
             * @member {Array.<foodtruck.v1.SubmitOrder.$Properties>} submits
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.submits = $util.emptyArray;

            /**
             * ToRouter queries.
             * @member {Array.<foodtruck.v1.Query.$Properties>} queries
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.queries = $util.emptyArray;

            /**
             * ToRouter commands.
             * @member {Array.<foodtruck.v1.Command.$Properties>} commands
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.commands = $util.emptyArray;

            /**
             * ToRouter goodbye.
             * @member {foodtruck.v1.Goodbye.$Properties|null|undefined} goodbye
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.goodbye = null;

            /**
             * Creates a new ToRouter instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ToRouter
             * @static
             * @param {foodtruck.v1.ToRouter.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ToRouter} ToRouter instance
             * @type {{
             *   (properties: foodtruck.v1.ToRouter.$Shape): foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape;
             *   (properties?: foodtruck.v1.ToRouter.$Properties): foodtruck.v1.ToRouter;
             * }}
             */
            ToRouter.create = function(properties) {
                return new ToRouter(properties);
            };

            /**
             * Encodes the specified ToRouter message. Does not implicitly {@link foodtruck.v1.ToRouter.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ToRouter
             * @static
             * @param {foodtruck.v1.ToRouter.$Properties} message ToRouter message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ToRouter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.foodtruck.v1.Hello.encode(message.hello, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                    $root.foodtruck.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.foodtruck.v1.Result.encode(message.results[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.submits != null && message.submits.length)
                    for (let i = 0; i < message.submits.length; ++i)
                        $root.foodtruck.v1.SubmitOrder.encode(message.submits[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.queries != null && message.queries.length)
                    for (let i = 0; i < message.queries.length; ++i)
                        $root.foodtruck.v1.Query.encode(message.queries[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.commands != null && message.commands.length)
                    for (let i = 0; i < message.commands.length; ++i)
                        $root.foodtruck.v1.Command.encode(message.commands[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.goodbye != null && $Object.hasOwnProperty.call(message, "goodbye"))
                    $root.foodtruck.v1.Goodbye.encode(message.goodbye, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ToRouter message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ToRouter
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape} ToRouter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ToRouter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ToRouter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.foodtruck.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.heartbeat = $root.foodtruck.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.results && message.results.length))
                                message.results = [];
                            message.results.push($root.foodtruck.v1.Result.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.submits && message.submits.length))
                                message.submits = [];
                            message.submits.push($root.foodtruck.v1.SubmitOrder.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.queries && message.queries.length))
                                message.queries = [];
                            message.queries.push($root.foodtruck.v1.Query.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.commands && message.commands.length))
                                message.commands = [];
                            message.commands.push($root.foodtruck.v1.Command.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.goodbye = $root.foodtruck.v1.Goodbye.decode(reader, reader.size(), $undefined, _depth + 1, message.goodbye);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ToRouter;
        })();

        v1.ToPeer = (function() {

            /**
             * Properties of a ToPeer.
             * @typedef {Object} foodtruck.v1.ToPeer.$Properties
             * @property {number|null} [major] ToPeer major
             * @property {number|null} [minor] ToPeer minor
             * @property {foodtruck.v1.Welcome.$Properties|null} [welcome] ToPeer welcome
             * @property {foodtruck.v1.Rejection.$Properties|null} [rejection] ToPeer rejection
             * @property {Array.<foodtruck.v1.ResultAck.$Properties>|null} [acks] ToPeer acks
             * @property {Array.<foodtruck.v1.Revocation.$Properties>|null} [revocations] ToPeer revocations
             * @property {Array.<foodtruck.v1.Task.$Properties>|null} [tasks] ToPeer tasks
             * @property {Array.<foodtruck.v1.SubmitReply.$Properties>|null} [submitReplies] ToPeer submitReplies
             * @property {Array.<foodtruck.v1.OrderEnded.$Properties>|null} [ended] ToPeer ended
             * @property {Array.<foodtruck.v1.Answer.$Properties>|null} [answers] ToPeer answers
             * @property {number|null} [beat] ToPeer beat
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ToPeer.
             * @memberof foodtruck.v1
             * @interface IToPeer
             * @augments foodtruck.v1.ToPeer.$Properties
             * @deprecated Use foodtruck.v1.ToPeer.$Properties instead.
             */

            /**
             * Shape of a ToPeer.
             * @typedef {foodtruck.v1.ToPeer.$Properties} foodtruck.v1.ToPeer.$Shape
             */

            /**
             * Constructs a new ToPeer.
             * @memberof foodtruck.v1
             * @classdesc Represents a ToPeer.
             * @constructor
             * @param {foodtruck.v1.ToPeer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ToPeer = function (properties) {
                this.acks = [];
                this.revocations = [];
                this.tasks = [];
                this.submitReplies = [];
                this.ended = [];
                this.answers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ToPeer major.
             * @member {number} major
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.major = 0;

            /**
             * ToPeer minor.
             * @member {number} minor
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.minor = 0;

            /**
             * ToPeer welcome.
             * @member {foodtruck.v1.Welcome.$Properties|null|undefined} welcome
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.welcome = null;

            /**
             * ToPeer rejection.
             * @member {foodtruck.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.rejection = null;

            /**
             * ToPeer acks.
             * @member {Array.<foodtruck.v1.ResultAck.$Properties>} acks
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.acks = $util.emptyArray;

            /**
             * ToPeer revocations.
             * @member {Array.<foodtruck.v1.Revocation.$Properties>} revocations
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.revocations = $util.emptyArray;

            /**
             * ToPeer tasks.
             * @member {Array.<foodtruck.v1.Task.$Properties>} tasks
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.tasks = $util.emptyArray;

            /**
             * ToPeer submitReplies.
             * @member {Array.<foodtruck.v1.SubmitReply.$Properties>} submitReplies
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.submitReplies = $util.emptyArray;

            /**
             * ToPeer ended.
             * @member {Array.<foodtruck.v1.OrderEnded.$Properties>} ended
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.ended = $util.emptyArray;

            /**
             * ToPeer answers.
             * @member {Array.<foodtruck.v1.Answer.$Properties>} answers
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.answers = $util.emptyArray;

            /**
             * ToPeer beat.
             * @member {number} beat
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.beat = 0;

            /**
             * Creates a new ToPeer instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ToPeer
             * @static
             * @param {foodtruck.v1.ToPeer.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ToPeer} ToPeer instance
             * @type {{
             *   (properties: foodtruck.v1.ToPeer.$Shape): foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape;
             *   (properties?: foodtruck.v1.ToPeer.$Properties): foodtruck.v1.ToPeer;
             * }}
             */
            ToPeer.create = function(properties) {
                return new ToPeer(properties);
            };

            /**
             * Encodes the specified ToPeer message. Does not implicitly {@link foodtruck.v1.ToPeer.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ToPeer
             * @static
             * @param {foodtruck.v1.ToPeer.$Properties} message ToPeer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ToPeer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.foodtruck.v1.Welcome.encode(message.welcome, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.rejection != null && $Object.hasOwnProperty.call(message, "rejection"))
                    $root.foodtruck.v1.Rejection.encode(message.rejection, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.acks != null && message.acks.length)
                    for (let i = 0; i < message.acks.length; ++i)
                        $root.foodtruck.v1.ResultAck.encode(message.acks[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.revocations != null && message.revocations.length)
                    for (let i = 0; i < message.revocations.length; ++i)
                        $root.foodtruck.v1.Revocation.encode(message.revocations[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.tasks != null && message.tasks.length)
                    for (let i = 0; i < message.tasks.length; ++i)
                        $root.foodtruck.v1.Task.encode(message.tasks[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.submitReplies != null && message.submitReplies.length)
                    for (let i = 0; i < message.submitReplies.length; ++i)
                        $root.foodtruck.v1.SubmitReply.encode(message.submitReplies[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.ended != null && message.ended.length)
                    for (let i = 0; i < message.ended.length; ++i)
                        $root.foodtruck.v1.OrderEnded.encode(message.ended[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.answers != null && message.answers.length)
                    for (let i = 0; i < message.answers.length; ++i)
                        $root.foodtruck.v1.Answer.encode(message.answers[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.beat != null && $Object.hasOwnProperty.call(message, "beat") && message.beat !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.beat);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ToPeer message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ToPeer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape} ToPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ToPeer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ToPeer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.foodtruck.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.foodtruck.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.acks && message.acks.length))
                                message.acks = [];
                            message.acks.push($root.foodtruck.v1.ResultAck.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.revocations && message.revocations.length))
                                message.revocations = [];
                            message.revocations.push($root.foodtruck.v1.Revocation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tasks && message.tasks.length))
                                message.tasks = [];
                            message.tasks.push($root.foodtruck.v1.Task.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.submitReplies && message.submitReplies.length))
                                message.submitReplies = [];
                            message.submitReplies.push($root.foodtruck.v1.SubmitReply.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ended && message.ended.length))
                                message.ended = [];
                            message.ended.push($root.foodtruck.v1.OrderEnded.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.answers && message.answers.length))
                                message.answers = [];
                            message.answers.push($root.foodtruck.v1.Answer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.beat = value;
                            else
                                delete message.beat;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ToPeer;
        })();

        v1.TaskRef = (function() {

            /**
             * Properties of a TaskRef.
             * @typedef {Object} foodtruck.v1.TaskRef.$Properties
             * @property {number|null} [order] TaskRef order
             * @property {number|null} [ticket] TaskRef ticket
             * @property {number|null} [step] TaskRef step
             * @property {number|null} [attempt] TaskRef attempt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TaskRef.
             * @memberof foodtruck.v1
             * @interface ITaskRef
             * @augments foodtruck.v1.TaskRef.$Properties
             * @deprecated Use foodtruck.v1.TaskRef.$Properties instead.
             */

            /**
             * Shape of a TaskRef.
             * @typedef {foodtruck.v1.TaskRef.$Properties} foodtruck.v1.TaskRef.$Shape
             */

            /**
             * Constructs a new TaskRef.
             * @memberof foodtruck.v1
             * @classdesc Represents a TaskRef.
             * @constructor
             * @param {foodtruck.v1.TaskRef.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TaskRef = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TaskRef order.
             * @member {number} order
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.order = 0;

            /**
             * TaskRef ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.ticket = 0;

            /**
             * TaskRef step.
             * @member {number} step
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.step = 0;

            /**
             * TaskRef attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.attempt = 0;

            /**
             * Creates a new TaskRef instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.TaskRef
             * @static
             * @param {foodtruck.v1.TaskRef.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.TaskRef} TaskRef instance
             * @type {{
             *   (properties: foodtruck.v1.TaskRef.$Shape): foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape;
             *   (properties?: foodtruck.v1.TaskRef.$Properties): foodtruck.v1.TaskRef;
             * }}
             */
            TaskRef.create = function(properties) {
                return new TaskRef(properties);
            };

            /**
             * Encodes the specified TaskRef message. Does not implicitly {@link foodtruck.v1.TaskRef.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.TaskRef
             * @static
             * @param {foodtruck.v1.TaskRef.$Properties} message TaskRef message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TaskRef.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TaskRef message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.TaskRef
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape} TaskRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TaskRef.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.TaskRef();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TaskRef;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} foodtruck.v1.Hello.$Properties
             * @property {foodtruck.v1.Role|null} [role] Hello role
             * @property {string|null} [instance] Hello instance
             * @property {string|null} [stage] Hello stage
             * @property {number|null} [window] Hello window
             * @property {Array.<foodtruck.v1.TaskRef.$Properties>|null} [held] Hello held
             * @property {string|null} [traceparent] Hello traceparent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof foodtruck.v1
             * @interface IHello
             * @augments foodtruck.v1.Hello.$Properties
             * @deprecated Use foodtruck.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {foodtruck.v1.Hello.$Properties} foodtruck.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof foodtruck.v1
             * @classdesc Represents a Hello.
             * @constructor
             * @param {foodtruck.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                this.held = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello role.
             * @member {foodtruck.v1.Role} role
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.role = 0;

            /**
             * Hello instance.
             * @member {string} instance
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.instance = "";

            /**
             * Hello stage.
             * @member {string} stage
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.stage = "";

            /**
             * Hello window.
             * @member {number} window
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.window = 0;

            /**
             * Hello held.
             * @member {Array.<foodtruck.v1.TaskRef.$Properties>} held
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.held = $util.emptyArray;

            /**
             * Hello traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.traceparent = "";

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Hello
             * @static
             * @param {foodtruck.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Hello} Hello instance
             * @type {{
             *   (properties: foodtruck.v1.Hello.$Shape): foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape;
             *   (properties?: foodtruck.v1.Hello.$Properties): foodtruck.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link foodtruck.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Hello
             * @static
             * @param {foodtruck.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.role);
                if (message.instance != null && $Object.hasOwnProperty.call(message, "instance") && message.instance !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.instance);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stage);
                if (message.window != null && $Object.hasOwnProperty.call(message, "window") && message.window !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.window);
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.foodtruck.v1.TaskRef.encode(message.held[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.traceparent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.instance = value;
                            else
                                delete message.instance;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.foodtruck.v1.TaskRef.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hello;
        })();

        v1.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} foodtruck.v1.Welcome.$Properties
             * @property {string|null} [router] Welcome router
             * @property {number|null} [epoch] Welcome epoch
             * @property {number|null} [heartbeatMs] Welcome heartbeatMs
             * @property {number|null} [leaseMs] Welcome leaseMs
             * @property {string|null} [traceparent] Welcome traceparent
             * @property {number|null} [sequence] Welcome sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof foodtruck.v1
             * @interface IWelcome
             * @augments foodtruck.v1.Welcome.$Properties
             * @deprecated Use foodtruck.v1.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {foodtruck.v1.Welcome.$Properties} foodtruck.v1.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof foodtruck.v1
             * @classdesc Represents a Welcome.
             * @constructor
             * @param {foodtruck.v1.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Welcome router.
             * @member {string} router
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.router = "";

            /**
             * Welcome epoch.
             * @member {number} epoch
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.epoch = 0;

            /**
             * Welcome heartbeatMs.
             * @member {number} heartbeatMs
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.heartbeatMs = 0;

            /**
             * Welcome leaseMs.
             * @member {number} leaseMs
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.leaseMs = 0;

            /**
             * Welcome traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.traceparent = "";

            /**
             * Welcome sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Welcome
             * @static
             * @param {foodtruck.v1.Welcome.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Welcome} Welcome instance
             * @type {{
             *   (properties: foodtruck.v1.Welcome.$Shape): foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape;
             *   (properties?: foodtruck.v1.Welcome.$Properties): foodtruck.v1.Welcome;
             * }}
             */
            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link foodtruck.v1.Welcome.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Welcome
             * @static
             * @param {foodtruck.v1.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.router != null && $Object.hasOwnProperty.call(message, "router") && message.router !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.router);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs") && message.heartbeatMs !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.heartbeatMs);
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && message.leaseMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.leaseMs);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.traceparent);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Welcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.router = value;
                            else
                                delete message.router;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.heartbeatMs = value;
                            else
                                delete message.heartbeatMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Welcome;
        })();

        v1.Rejection = (function() {

            /**
             * Properties of a Rejection.
             * @typedef {Object} foodtruck.v1.Rejection.$Properties
             * @property {string|null} [code] Rejection code
             * @property {string|null} [message] Rejection message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Rejection.
             * @memberof foodtruck.v1
             * @interface IRejection
             * @augments foodtruck.v1.Rejection.$Properties
             * @deprecated Use foodtruck.v1.Rejection.$Properties instead.
             */

            /**
             * Shape of a Rejection.
             * @typedef {foodtruck.v1.Rejection.$Properties} foodtruck.v1.Rejection.$Shape
             */

            /**
             * Constructs a new Rejection.
             * @memberof foodtruck.v1
             * @classdesc Represents a Rejection.
             * @constructor
             * @param {foodtruck.v1.Rejection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Rejection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Rejection code.
             * @member {string} code
             * @memberof foodtruck.v1.Rejection
             * @instance
             */
            Rejection.prototype.code = "";

            /**
             * Rejection message.
             * @member {string} message
             * @memberof foodtruck.v1.Rejection
             * @instance
             */
            Rejection.prototype.message = "";

            /**
             * Creates a new Rejection instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Rejection
             * @static
             * @param {foodtruck.v1.Rejection.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Rejection} Rejection instance
             * @type {{
             *   (properties: foodtruck.v1.Rejection.$Shape): foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape;
             *   (properties?: foodtruck.v1.Rejection.$Properties): foodtruck.v1.Rejection;
             * }}
             */
            Rejection.create = function(properties) {
                return new Rejection(properties);
            };

            /**
             * Encodes the specified Rejection message. Does not implicitly {@link foodtruck.v1.Rejection.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Rejection
             * @static
             * @param {foodtruck.v1.Rejection.$Properties} message Rejection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Rejection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Rejection message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Rejection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape} Rejection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Rejection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Rejection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Rejection;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} foodtruck.v1.Heartbeat.$Properties
             * @property {number|null} [window] Heartbeat window
             * @property {Array.<foodtruck.v1.TaskRef.$Properties>|null} [held] Heartbeat held
             * @property {number|null} [beat] Heartbeat beat
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof foodtruck.v1
             * @interface IHeartbeat
             * @augments foodtruck.v1.Heartbeat.$Properties
             * @deprecated Use foodtruck.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {foodtruck.v1.Heartbeat.$Properties} foodtruck.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof foodtruck.v1
             * @classdesc Represents a Heartbeat.
             * @constructor
             * @param {foodtruck.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                this.held = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heartbeat window.
             * @member {number} window
             * @memberof foodtruck.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.window = 0;

            /**
             * Heartbeat held.
             * @member {Array.<foodtruck.v1.TaskRef.$Properties>} held
             * @memberof foodtruck.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.held = $util.emptyArray;

            /**
             * Heartbeat beat.
             * @member {number} beat
             * @memberof foodtruck.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.beat = 0;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Heartbeat
             * @static
             * @param {foodtruck.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Heartbeat} Heartbeat instance
             * @type {{
             *   (properties: foodtruck.v1.Heartbeat.$Shape): foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape;
             *   (properties?: foodtruck.v1.Heartbeat.$Properties): foodtruck.v1.Heartbeat;
             * }}
             */
            Heartbeat.create = function(properties) {
                return new Heartbeat(properties);
            };

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link foodtruck.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Heartbeat
             * @static
             * @param {foodtruck.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.window != null && $Object.hasOwnProperty.call(message, "window") && message.window !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.window);
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.foodtruck.v1.TaskRef.encode(message.held[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.beat != null && $Object.hasOwnProperty.call(message, "beat") && message.beat !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.beat);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Heartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.foodtruck.v1.TaskRef.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.beat = value;
                            else
                                delete message.beat;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Heartbeat;
        })();

        v1.Goodbye = (function() {

            /**
             * Properties of a Goodbye.
             * @typedef {Object} foodtruck.v1.Goodbye.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Goodbye.
             * @memberof foodtruck.v1
             * @interface IGoodbye
             * @augments foodtruck.v1.Goodbye.$Properties
             * @deprecated Use foodtruck.v1.Goodbye.$Properties instead.
             */

            /**
             * Shape of a Goodbye.
             * @typedef {foodtruck.v1.Goodbye.$Properties} foodtruck.v1.Goodbye.$Shape
             */

            /**
             * Constructs a new Goodbye.
             * @memberof foodtruck.v1
             * @classdesc Represents a Goodbye.
             * @constructor
             * @param {foodtruck.v1.Goodbye.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Goodbye = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Goodbye instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Goodbye
             * @static
             * @param {foodtruck.v1.Goodbye.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Goodbye} Goodbye instance
             * @type {{
             *   (properties: foodtruck.v1.Goodbye.$Shape): foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape;
             *   (properties?: foodtruck.v1.Goodbye.$Properties): foodtruck.v1.Goodbye;
             * }}
             */
            Goodbye.create = function(properties) {
                return new Goodbye(properties);
            };

            /**
             * Encodes the specified Goodbye message. Does not implicitly {@link foodtruck.v1.Goodbye.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Goodbye
             * @static
             * @param {foodtruck.v1.Goodbye.$Properties} message Goodbye message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Goodbye.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Goodbye message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Goodbye
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape} Goodbye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Goodbye.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Goodbye();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Goodbye;
        })();

        v1.Task = (function() {

            /**
             * Properties of a Task.
             * @typedef {Object} foodtruck.v1.Task.$Properties
             * @property {number|null} [order] Task order
             * @property {number|null} [ticket] Task ticket
             * @property {number|null} [step] Task step
             * @property {number|null} [attempt] Task attempt
             * @property {foodtruck.v1.TaskKind|null} [kind] Task kind
             * @property {Uint8Array|null} [payload] Task payload
             * @property {Array.<Uint8Array>|null} [parts] Task parts
             * @property {string|null} [traceparent] Task traceparent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Task.
             * @memberof foodtruck.v1
             * @interface ITask
             * @augments foodtruck.v1.Task.$Properties
             * @deprecated Use foodtruck.v1.Task.$Properties instead.
             */

            /**
             * Shape of a Task.
             * @typedef {foodtruck.v1.Task.$Properties} foodtruck.v1.Task.$Shape
             */

            /**
             * Constructs a new Task.
             * @memberof foodtruck.v1
             * @classdesc Represents a Task.
             * @constructor
             * @param {foodtruck.v1.Task.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Task = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Task order.
             * @member {number} order
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.order = 0;

            /**
             * Task ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.ticket = 0;

            /**
             * Task step.
             * @member {number} step
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.step = 0;

            /**
             * Task attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.attempt = 0;

            /**
             * Task kind.
             * @member {foodtruck.v1.TaskKind} kind
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.kind = 0;

            /**
             * Task payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.payload = $util.newBuffer([]);

            /**
             * Task parts.
             * @member {Array.<Uint8Array>} parts
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.parts = $util.emptyArray;

            /**
             * Task traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.traceparent = "";

            /**
             * Creates a new Task instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Task
             * @static
             * @param {foodtruck.v1.Task.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Task} Task instance
             * @type {{
             *   (properties: foodtruck.v1.Task.$Shape): foodtruck.v1.Task & foodtruck.v1.Task.$Shape;
             *   (properties?: foodtruck.v1.Task.$Properties): foodtruck.v1.Task;
             * }}
             */
            Task.create = function(properties) {
                return new Task(properties);
            };

            /**
             * Encodes the specified Task message. Does not implicitly {@link foodtruck.v1.Task.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Task
             * @static
             * @param {foodtruck.v1.Task.$Properties} message Task message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Task.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.kind);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.parts[i]);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.traceparent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Task message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Task
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Task & foodtruck.v1.Task.$Shape} Task
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Task.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Task();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Task;
        })();

        v1.Revocation = (function() {

            /**
             * Properties of a Revocation.
             * @typedef {Object} foodtruck.v1.Revocation.$Properties
             * @property {number|null} [order] Revocation order
             * @property {number|null} [ticket] Revocation ticket
             * @property {number|null} [step] Revocation step
             * @property {number|null} [attempt] Revocation attempt
             * @property {string|null} [reason] Revocation reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Revocation.
             * @memberof foodtruck.v1
             * @interface IRevocation
             * @augments foodtruck.v1.Revocation.$Properties
             * @deprecated Use foodtruck.v1.Revocation.$Properties instead.
             */

            /**
             * Shape of a Revocation.
             * @typedef {foodtruck.v1.Revocation.$Properties} foodtruck.v1.Revocation.$Shape
             */

            /**
             * Constructs a new Revocation.
             * @memberof foodtruck.v1
             * @classdesc Represents a Revocation.
             * @constructor
             * @param {foodtruck.v1.Revocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Revocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Revocation order.
             * @member {number} order
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.order = 0;

            /**
             * Revocation ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.ticket = 0;

            /**
             * Revocation step.
             * @member {number} step
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.step = 0;

            /**
             * Revocation attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.attempt = 0;

            /**
             * Revocation reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.reason = "";

            /**
             * Creates a new Revocation instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Revocation
             * @static
             * @param {foodtruck.v1.Revocation.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Revocation} Revocation instance
             * @type {{
             *   (properties: foodtruck.v1.Revocation.$Shape): foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape;
             *   (properties?: foodtruck.v1.Revocation.$Properties): foodtruck.v1.Revocation;
             * }}
             */
            Revocation.create = function(properties) {
                return new Revocation(properties);
            };

            /**
             * Encodes the specified Revocation message. Does not implicitly {@link foodtruck.v1.Revocation.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Revocation
             * @static
             * @param {foodtruck.v1.Revocation.$Properties} message Revocation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Revocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Revocation message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Revocation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape} Revocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Revocation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Revocation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Revocation;
        })();

        v1.Result = (function() {

            /**
             * Properties of a Result.
             * @typedef {Object} foodtruck.v1.Result.$Properties
             * @property {number|null} [order] Result order
             * @property {number|null} [ticket] Result ticket
             * @property {number|null} [step] Result step
             * @property {number|null} [attempt] Result attempt
             * @property {foodtruck.v1.Outcome|null} [outcome] Result outcome
             * @property {Uint8Array|null} [output] Result output
             * @property {foodtruck.v1.Plan.$Properties|null} [plan] Result plan
             * @property {string|null} [code] Result code
             * @property {string|null} [message] Result message
             * @property {string|null} [traceparent] Result traceparent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Result.
             * @memberof foodtruck.v1
             * @interface IResult
             * @augments foodtruck.v1.Result.$Properties
             * @deprecated Use foodtruck.v1.Result.$Properties instead.
             */

            /**
             * Shape of a Result.
             * @typedef {foodtruck.v1.Result.$Properties} foodtruck.v1.Result.$Shape
             */

            /**
             * Constructs a new Result.
             * @memberof foodtruck.v1
             * @classdesc Represents a Result.
             * @constructor
             * @param {foodtruck.v1.Result.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Result = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Result order.
             * @member {number} order
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.order = 0;

            /**
             * Result ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.ticket = 0;

            /**
             * Result step.
             * @member {number} step
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.step = 0;

            /**
             * Result attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.attempt = 0;

            /**
             * Result outcome.
             * @member {foodtruck.v1.Outcome} outcome
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.outcome = 0;

            /**
             * Result output.
             * @member {Uint8Array} output
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.output = $util.newBuffer([]);

            /**
             * Result plan.
             * @member {foodtruck.v1.Plan.$Properties|null|undefined} plan
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.plan = null;

            /**
             * Result code.
             * @member {string} code
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.code = "";

            /**
             * Result message.
             * @member {string} message
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.message = "";

            /**
             * Result traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.traceparent = "";

            /**
             * Creates a new Result instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Result
             * @static
             * @param {foodtruck.v1.Result.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Result} Result instance
             * @type {{
             *   (properties: foodtruck.v1.Result.$Shape): foodtruck.v1.Result & foodtruck.v1.Result.$Shape;
             *   (properties?: foodtruck.v1.Result.$Properties): foodtruck.v1.Result;
             * }}
             */
            Result.create = function(properties) {
                return new Result(properties);
            };

            /**
             * Encodes the specified Result message. Does not implicitly {@link foodtruck.v1.Result.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Result
             * @static
             * @param {foodtruck.v1.Result.$Properties} message Result message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Result.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.outcome);
                if (message.output != null && $Object.hasOwnProperty.call(message, "output") && message.output.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.output);
                if (message.plan != null && $Object.hasOwnProperty.call(message, "plan"))
                    $root.foodtruck.v1.Plan.encode(message.plan, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.message);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.traceparent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Result
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Result & foodtruck.v1.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Result.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Result();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.output = value;
                            else
                                delete message.output;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.plan = $root.foodtruck.v1.Plan.decode(reader, reader.size(), $undefined, _depth + 1, message.plan);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Result;
        })();

        v1.ResultAck = (function() {

            /**
             * Properties of a ResultAck.
             * @typedef {Object} foodtruck.v1.ResultAck.$Properties
             * @property {number|null} [order] ResultAck order
             * @property {number|null} [ticket] ResultAck ticket
             * @property {number|null} [step] ResultAck step
             * @property {number|null} [attempt] ResultAck attempt
             * @property {boolean|null} [stale] ResultAck stale
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ResultAck.
             * @memberof foodtruck.v1
             * @interface IResultAck
             * @augments foodtruck.v1.ResultAck.$Properties
             * @deprecated Use foodtruck.v1.ResultAck.$Properties instead.
             */

            /**
             * Shape of a ResultAck.
             * @typedef {foodtruck.v1.ResultAck.$Properties} foodtruck.v1.ResultAck.$Shape
             */

            /**
             * Constructs a new ResultAck.
             * @memberof foodtruck.v1
             * @classdesc Represents a ResultAck.
             * @constructor
             * @param {foodtruck.v1.ResultAck.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ResultAck = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ResultAck order.
             * @member {number} order
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.order = 0;

            /**
             * ResultAck ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.ticket = 0;

            /**
             * ResultAck step.
             * @member {number} step
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.step = 0;

            /**
             * ResultAck attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.attempt = 0;

            /**
             * ResultAck stale.
             * @member {boolean} stale
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.stale = false;

            /**
             * Creates a new ResultAck instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ResultAck
             * @static
             * @param {foodtruck.v1.ResultAck.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ResultAck} ResultAck instance
             * @type {{
             *   (properties: foodtruck.v1.ResultAck.$Shape): foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape;
             *   (properties?: foodtruck.v1.ResultAck.$Properties): foodtruck.v1.ResultAck;
             * }}
             */
            ResultAck.create = function(properties) {
                return new ResultAck(properties);
            };

            /**
             * Encodes the specified ResultAck message. Does not implicitly {@link foodtruck.v1.ResultAck.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ResultAck
             * @static
             * @param {foodtruck.v1.ResultAck.$Properties} message ResultAck message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ResultAck.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.stale != null && $Object.hasOwnProperty.call(message, "stale") && message.stale !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.stale);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ResultAck message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ResultAck
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape} ResultAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ResultAck.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ResultAck();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.stale = value;
                            else
                                delete message.stale;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ResultAck;
        })();

        v1.Plan = (function() {

            /**
             * Properties of a Plan.
             * @typedef {Object} foodtruck.v1.Plan.$Properties
             * @property {Array.<foodtruck.v1.PlannedTicket.$Properties>|null} [tickets] Plan tickets
             * @property {string|null} [gather] Plan gather
             * @property {number|null} [priority] Plan priority
             * @property {Uint8Array|null} [summary] Plan summary
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Plan.
             * @memberof foodtruck.v1
             * @interface IPlan
             * @augments foodtruck.v1.Plan.$Properties
             * @deprecated Use foodtruck.v1.Plan.$Properties instead.
             */

            /**
             * Shape of a Plan.
             * @typedef {foodtruck.v1.Plan.$Properties} foodtruck.v1.Plan.$Shape
             */

            /**
             * Constructs a new Plan.
             * @memberof foodtruck.v1
             * @classdesc Represents a Plan.
             * @constructor
             * @param {foodtruck.v1.Plan.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Plan = function (properties) {
                this.tickets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Plan tickets.
             * @member {Array.<foodtruck.v1.PlannedTicket.$Properties>} tickets
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.tickets = $util.emptyArray;

            /**
             * Plan gather.
             * @member {string} gather
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.gather = "";

            /**
             * Plan priority.
             * @member {number} priority
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.priority = 0;

            /**
             * Plan summary.
             * @member {Uint8Array} summary
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.summary = $util.newBuffer([]);

            /**
             * Creates a new Plan instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Plan
             * @static
             * @param {foodtruck.v1.Plan.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Plan} Plan instance
             * @type {{
             *   (properties: foodtruck.v1.Plan.$Shape): foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape;
             *   (properties?: foodtruck.v1.Plan.$Properties): foodtruck.v1.Plan;
             * }}
             */
            Plan.create = function(properties) {
                return new Plan(properties);
            };

            /**
             * Encodes the specified Plan message. Does not implicitly {@link foodtruck.v1.Plan.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Plan
             * @static
             * @param {foodtruck.v1.Plan.$Properties} message Plan message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Plan.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.PlannedTicket.encode(message.tickets[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.gather != null && $Object.hasOwnProperty.call(message, "gather") && message.gather !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.gather);
                if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.priority);
                if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.summary);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Plan message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Plan
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape} Plan
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Plan.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Plan();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.PlannedTicket.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gather = value;
                            else
                                delete message.gather;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.priority = value;
                            else
                                delete message.priority;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.summary = value;
                            else
                                delete message.summary;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Plan;
        })();

        v1.PlannedTicket = (function() {

            /**
             * Properties of a PlannedTicket.
             * @typedef {Object} foodtruck.v1.PlannedTicket.$Properties
             * @property {string|null} [label] PlannedTicket label
             * @property {Uint8Array|null} [payload] PlannedTicket payload
             * @property {Array.<string>|null} [stages] PlannedTicket stages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlannedTicket.
             * @memberof foodtruck.v1
             * @interface IPlannedTicket
             * @augments foodtruck.v1.PlannedTicket.$Properties
             * @deprecated Use foodtruck.v1.PlannedTicket.$Properties instead.
             */

            /**
             * Shape of a PlannedTicket.
             * @typedef {foodtruck.v1.PlannedTicket.$Properties} foodtruck.v1.PlannedTicket.$Shape
             */

            /**
             * Constructs a new PlannedTicket.
             * @memberof foodtruck.v1
             * @classdesc Represents a PlannedTicket.
             * @constructor
             * @param {foodtruck.v1.PlannedTicket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlannedTicket = function (properties) {
                this.stages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlannedTicket label.
             * @member {string} label
             * @memberof foodtruck.v1.PlannedTicket
             * @instance
             */
            PlannedTicket.prototype.label = "";

            /**
             * PlannedTicket payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.PlannedTicket
             * @instance
             */
            PlannedTicket.prototype.payload = $util.newBuffer([]);

            /**
             * PlannedTicket stages.
             * @member {Array.<string>} stages
             * @memberof foodtruck.v1.PlannedTicket
             * @instance
             */
            PlannedTicket.prototype.stages = $util.emptyArray;

            /**
             * Creates a new PlannedTicket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.PlannedTicket
             * @static
             * @param {foodtruck.v1.PlannedTicket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.PlannedTicket} PlannedTicket instance
             * @type {{
             *   (properties: foodtruck.v1.PlannedTicket.$Shape): foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape;
             *   (properties?: foodtruck.v1.PlannedTicket.$Properties): foodtruck.v1.PlannedTicket;
             * }}
             */
            PlannedTicket.create = function(properties) {
                return new PlannedTicket(properties);
            };

            /**
             * Encodes the specified PlannedTicket message. Does not implicitly {@link foodtruck.v1.PlannedTicket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.PlannedTicket
             * @static
             * @param {foodtruck.v1.PlannedTicket.$Properties} message PlannedTicket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlannedTicket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.label);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.payload);
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.stages[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlannedTicket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.PlannedTicket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape} PlannedTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlannedTicket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.PlannedTicket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlannedTicket;
        })();

        v1.SubmitOrder = (function() {

            /**
             * Properties of a SubmitOrder.
             * @typedef {Object} foodtruck.v1.SubmitOrder.$Properties
             * @property {number|null} [request] SubmitOrder request
             * @property {string|null} [key] SubmitOrder key
             * @property {Uint8Array|null} [payload] SubmitOrder payload
             * @property {string|null} [token] SubmitOrder token
             * @property {string|null} [traceparent] SubmitOrder traceparent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitOrder.
             * @memberof foodtruck.v1
             * @interface ISubmitOrder
             * @augments foodtruck.v1.SubmitOrder.$Properties
             * @deprecated Use foodtruck.v1.SubmitOrder.$Properties instead.
             */

            /**
             * Shape of a SubmitOrder.
             * @typedef {foodtruck.v1.SubmitOrder.$Properties} foodtruck.v1.SubmitOrder.$Shape
             */

            /**
             * Constructs a new SubmitOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a SubmitOrder.
             * @constructor
             * @param {foodtruck.v1.SubmitOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitOrder request.
             * @member {number} request
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.request = 0;

            /**
             * SubmitOrder key.
             * @member {string} key
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.key = "";

            /**
             * SubmitOrder payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.payload = $util.newBuffer([]);

            /**
             * SubmitOrder token.
             * @member {string} token
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.token = "";

            /**
             * SubmitOrder traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.traceparent = "";

            /**
             * Creates a new SubmitOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.SubmitOrder
             * @static
             * @param {foodtruck.v1.SubmitOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.SubmitOrder} SubmitOrder instance
             * @type {{
             *   (properties: foodtruck.v1.SubmitOrder.$Shape): foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape;
             *   (properties?: foodtruck.v1.SubmitOrder.$Properties): foodtruck.v1.SubmitOrder;
             * }}
             */
            SubmitOrder.create = function(properties) {
                return new SubmitOrder(properties);
            };

            /**
             * Encodes the specified SubmitOrder message. Does not implicitly {@link foodtruck.v1.SubmitOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.SubmitOrder
             * @static
             * @param {foodtruck.v1.SubmitOrder.$Properties} message SubmitOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.payload);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.token);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.traceparent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.SubmitOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape} SubmitOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.SubmitOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubmitOrder;
        })();

        v1.SubmitReply = (function() {

            /**
             * Properties of a SubmitReply.
             * @typedef {Object} foodtruck.v1.SubmitReply.$Properties
             * @property {number|null} [request] SubmitReply request
             * @property {number|null} [order] SubmitReply order
             * @property {string|null} [token] SubmitReply token
             * @property {string|null} [status] SubmitReply status
             * @property {boolean|null} [repeated] SubmitReply repeated
             * @property {string|null} [code] SubmitReply code
             * @property {string|null} [message] SubmitReply message
             * @property {number|null} [retryAfterMs] SubmitReply retryAfterMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitReply.
             * @memberof foodtruck.v1
             * @interface ISubmitReply
             * @augments foodtruck.v1.SubmitReply.$Properties
             * @deprecated Use foodtruck.v1.SubmitReply.$Properties instead.
             */

            /**
             * Shape of a SubmitReply.
             * @typedef {foodtruck.v1.SubmitReply.$Properties} foodtruck.v1.SubmitReply.$Shape
             */

            /**
             * Constructs a new SubmitReply.
             * @memberof foodtruck.v1
             * @classdesc Represents a SubmitReply.
             * @constructor
             * @param {foodtruck.v1.SubmitReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitReply request.
             * @member {number} request
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.request = 0;

            /**
             * SubmitReply order.
             * @member {number} order
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.order = 0;

            /**
             * SubmitReply token.
             * @member {string} token
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.token = "";

            /**
             * SubmitReply status.
             * @member {string} status
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.status = "";

            /**
             * SubmitReply repeated.
             * @member {boolean} repeated
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.repeated = false;

            /**
             * SubmitReply code.
             * @member {string} code
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.code = "";

            /**
             * SubmitReply message.
             * @member {string} message
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.message = "";

            /**
             * SubmitReply retryAfterMs.
             * @member {number} retryAfterMs
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.retryAfterMs = 0;

            /**
             * Creates a new SubmitReply instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.SubmitReply
             * @static
             * @param {foodtruck.v1.SubmitReply.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.SubmitReply} SubmitReply instance
             * @type {{
             *   (properties: foodtruck.v1.SubmitReply.$Shape): foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape;
             *   (properties?: foodtruck.v1.SubmitReply.$Properties): foodtruck.v1.SubmitReply;
             * }}
             */
            SubmitReply.create = function(properties) {
                return new SubmitReply(properties);
            };

            /**
             * Encodes the specified SubmitReply message. Does not implicitly {@link foodtruck.v1.SubmitReply.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.SubmitReply
             * @static
             * @param {foodtruck.v1.SubmitReply.$Properties} message SubmitReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.order);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.token);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.status);
                if (message.repeated != null && $Object.hasOwnProperty.call(message, "repeated") && message.repeated !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.repeated);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.message);
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs") && message.retryAfterMs !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.retryAfterMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitReply message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.SubmitReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape} SubmitReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.SubmitReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.repeated = value;
                            else
                                delete message.repeated;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retryAfterMs = value;
                            else
                                delete message.retryAfterMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubmitReply;
        })();

        v1.OrderEnded = (function() {

            /**
             * Properties of an OrderEnded.
             * @typedef {Object} foodtruck.v1.OrderEnded.$Properties
             * @property {number|null} [order] OrderEnded order
             * @property {string|null} [status] OrderEnded status
             * @property {string|null} [code] OrderEnded code
             * @property {string|null} [message] OrderEnded message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderEnded.
             * @memberof foodtruck.v1
             * @interface IOrderEnded
             * @augments foodtruck.v1.OrderEnded.$Properties
             * @deprecated Use foodtruck.v1.OrderEnded.$Properties instead.
             */

            /**
             * Shape of an OrderEnded.
             * @typedef {foodtruck.v1.OrderEnded.$Properties} foodtruck.v1.OrderEnded.$Shape
             */

            /**
             * Constructs a new OrderEnded.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderEnded.
             * @constructor
             * @param {foodtruck.v1.OrderEnded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderEnded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderEnded order.
             * @member {number} order
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.order = 0;

            /**
             * OrderEnded status.
             * @member {string} status
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.status = "";

            /**
             * OrderEnded code.
             * @member {string} code
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.code = "";

            /**
             * OrderEnded message.
             * @member {string} message
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.message = "";

            /**
             * Creates a new OrderEnded instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderEnded
             * @static
             * @param {foodtruck.v1.OrderEnded.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderEnded} OrderEnded instance
             * @type {{
             *   (properties: foodtruck.v1.OrderEnded.$Shape): foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape;
             *   (properties?: foodtruck.v1.OrderEnded.$Properties): foodtruck.v1.OrderEnded;
             * }}
             */
            OrderEnded.create = function(properties) {
                return new OrderEnded(properties);
            };

            /**
             * Encodes the specified OrderEnded message. Does not implicitly {@link foodtruck.v1.OrderEnded.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderEnded
             * @static
             * @param {foodtruck.v1.OrderEnded.$Properties} message OrderEnded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderEnded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.status);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderEnded message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderEnded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape} OrderEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderEnded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderEnded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderEnded;
        })();

        v1.EventBatch = (function() {

            /**
             * Properties of an EventBatch.
             * @typedef {Object} foodtruck.v1.EventBatch.$Properties
             * @property {number|null} [major] EventBatch major
             * @property {number|null} [minor] EventBatch minor
             * @property {number|null} [since] EventBatch since
             * @property {Array.<foodtruck.v1.Event.$Properties>|null} [events] EventBatch events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventBatch.
             * @memberof foodtruck.v1
             * @interface IEventBatch
             * @augments foodtruck.v1.EventBatch.$Properties
             * @deprecated Use foodtruck.v1.EventBatch.$Properties instead.
             */

            /**
             * Shape of an EventBatch.
             * @typedef {foodtruck.v1.EventBatch.$Properties} foodtruck.v1.EventBatch.$Shape
             */

            /**
             * Constructs a new EventBatch.
             * @memberof foodtruck.v1
             * @classdesc Represents an EventBatch.
             * @constructor
             * @param {foodtruck.v1.EventBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventBatch = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventBatch major.
             * @member {number} major
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.major = 0;

            /**
             * EventBatch minor.
             * @member {number} minor
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.minor = 0;

            /**
             * EventBatch since.
             * @member {number} since
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.since = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventBatch events.
             * @member {Array.<foodtruck.v1.Event.$Properties>} events
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.events = $util.emptyArray;

            /**
             * Creates a new EventBatch instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.EventBatch
             * @static
             * @param {foodtruck.v1.EventBatch.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.EventBatch} EventBatch instance
             * @type {{
             *   (properties: foodtruck.v1.EventBatch.$Shape): foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape;
             *   (properties?: foodtruck.v1.EventBatch.$Properties): foodtruck.v1.EventBatch;
             * }}
             */
            EventBatch.create = function(properties) {
                return new EventBatch(properties);
            };

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link foodtruck.v1.EventBatch.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.EventBatch
             * @static
             * @param {foodtruck.v1.EventBatch.$Properties} message EventBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.since != null && $Object.hasOwnProperty.call(message, "since") && (typeof message.since === "object" ? message.since.low || message.since.high : message.since !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.since);
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.foodtruck.v1.Event.encode(message.events[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.EventBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.EventBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.since = value;
                            else
                                delete message.since;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.foodtruck.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EventBatch;
        })();

        v1.BusHeartbeat = (function() {

            /**
             * Properties of a BusHeartbeat.
             * @typedef {Object} foodtruck.v1.BusHeartbeat.$Properties
             * @property {number|null} [major] BusHeartbeat major
             * @property {number|null} [minor] BusHeartbeat minor
             * @property {number|null} [sequence] BusHeartbeat sequence
             * @property {Array.<foodtruck.v1.TopicMark.$Properties>|null} [marks] BusHeartbeat marks
             * @property {number|null} [epoch] BusHeartbeat epoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BusHeartbeat.
             * @memberof foodtruck.v1
             * @interface IBusHeartbeat
             * @augments foodtruck.v1.BusHeartbeat.$Properties
             * @deprecated Use foodtruck.v1.BusHeartbeat.$Properties instead.
             */

            /**
             * Shape of a BusHeartbeat.
             * @typedef {foodtruck.v1.BusHeartbeat.$Properties} foodtruck.v1.BusHeartbeat.$Shape
             */

            /**
             * Constructs a new BusHeartbeat.
             * @memberof foodtruck.v1
             * @classdesc Represents a BusHeartbeat.
             * @constructor
             * @param {foodtruck.v1.BusHeartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BusHeartbeat = function (properties) {
                this.marks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BusHeartbeat major.
             * @member {number} major
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.major = 0;

            /**
             * BusHeartbeat minor.
             * @member {number} minor
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.minor = 0;

            /**
             * BusHeartbeat sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BusHeartbeat marks.
             * @member {Array.<foodtruck.v1.TopicMark.$Properties>} marks
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.marks = $util.emptyArray;

            /**
             * BusHeartbeat epoch.
             * @member {number} epoch
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.epoch = 0;

            /**
             * Creates a new BusHeartbeat instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.BusHeartbeat
             * @static
             * @param {foodtruck.v1.BusHeartbeat.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.BusHeartbeat} BusHeartbeat instance
             * @type {{
             *   (properties: foodtruck.v1.BusHeartbeat.$Shape): foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape;
             *   (properties?: foodtruck.v1.BusHeartbeat.$Properties): foodtruck.v1.BusHeartbeat;
             * }}
             */
            BusHeartbeat.create = function(properties) {
                return new BusHeartbeat(properties);
            };

            /**
             * Encodes the specified BusHeartbeat message. Does not implicitly {@link foodtruck.v1.BusHeartbeat.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.BusHeartbeat
             * @static
             * @param {foodtruck.v1.BusHeartbeat.$Properties} message BusHeartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BusHeartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sequence);
                if (message.marks != null && message.marks.length)
                    for (let i = 0; i < message.marks.length; ++i)
                        $root.foodtruck.v1.TopicMark.encode(message.marks[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BusHeartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.BusHeartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape} BusHeartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BusHeartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.BusHeartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.marks && message.marks.length))
                                message.marks = [];
                            message.marks.push($root.foodtruck.v1.TopicMark.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BusHeartbeat;
        })();

        v1.TopicMark = (function() {

            /**
             * Properties of a TopicMark.
             * @typedef {Object} foodtruck.v1.TopicMark.$Properties
             * @property {string|null} [topic] TopicMark topic
             * @property {number|null} [sequence] TopicMark sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TopicMark.
             * @memberof foodtruck.v1
             * @interface ITopicMark
             * @augments foodtruck.v1.TopicMark.$Properties
             * @deprecated Use foodtruck.v1.TopicMark.$Properties instead.
             */

            /**
             * Shape of a TopicMark.
             * @typedef {foodtruck.v1.TopicMark.$Properties} foodtruck.v1.TopicMark.$Shape
             */

            /**
             * Constructs a new TopicMark.
             * @memberof foodtruck.v1
             * @classdesc Represents a TopicMark.
             * @constructor
             * @param {foodtruck.v1.TopicMark.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TopicMark = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TopicMark topic.
             * @member {string} topic
             * @memberof foodtruck.v1.TopicMark
             * @instance
             */
            TopicMark.prototype.topic = "";

            /**
             * TopicMark sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.TopicMark
             * @instance
             */
            TopicMark.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new TopicMark instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.TopicMark
             * @static
             * @param {foodtruck.v1.TopicMark.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.TopicMark} TopicMark instance
             * @type {{
             *   (properties: foodtruck.v1.TopicMark.$Shape): foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape;
             *   (properties?: foodtruck.v1.TopicMark.$Properties): foodtruck.v1.TopicMark;
             * }}
             */
            TopicMark.create = function(properties) {
                return new TopicMark(properties);
            };

            /**
             * Encodes the specified TopicMark message. Does not implicitly {@link foodtruck.v1.TopicMark.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.TopicMark
             * @static
             * @param {foodtruck.v1.TopicMark.$Properties} message TopicMark message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TopicMark.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topic);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TopicMark message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.TopicMark
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape} TopicMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TopicMark.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.TopicMark();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TopicMark;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} foodtruck.v1.Event.$Properties
             * @property {number|null} [sequence] Event sequence
             * @property {number|null} [atMs] Event atMs
             * @property {string|null} [kind] Event kind
             * @property {number|null} [order] Event order
             * @property {number|null} [ticket] Event ticket
             * @property {number|null} [step] Event step
             * @property {string|null} [stage] Event stage
             * @property {number|null} [attempt] Event attempt
             * @property {string|null} [worker] Event worker
             * @property {number|null} [startedAtMs] Event startedAtMs
             * @property {string|null} [code] Event code
             * @property {string|null} [message] Event message
             * @property {string|null} [traceparent] Event traceparent
             * @property {Array.<foodtruck.v1.EventTicket.$Properties>|null} [tickets] Event tickets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof foodtruck.v1
             * @interface IEvent
             * @augments foodtruck.v1.Event.$Properties
             * @deprecated Use foodtruck.v1.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {foodtruck.v1.Event.$Properties} foodtruck.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof foodtruck.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {foodtruck.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                this.tickets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event atMs.
             * @member {number} atMs
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event kind.
             * @member {string} kind
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.kind = "";

            /**
             * Event order.
             * @member {number} order
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.order = 0;

            /**
             * Event ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.ticket = 0;

            /**
             * Event step.
             * @member {number} step
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.step = 0;

            /**
             * Event stage.
             * @member {string} stage
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.stage = "";

            /**
             * Event attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.attempt = 0;

            /**
             * Event worker.
             * @member {string} worker
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.worker = "";

            /**
             * Event startedAtMs.
             * @member {number} startedAtMs
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event code.
             * @member {string} code
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.code = "";

            /**
             * Event message.
             * @member {string} message
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.message = "";

            /**
             * Event traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.traceparent = "";

            /**
             * Event tickets.
             * @member {Array.<foodtruck.v1.EventTicket.$Properties>} tickets
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.tickets = $util.emptyArray;

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Event
             * @static
             * @param {foodtruck.v1.Event.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Event} Event instance
             * @type {{
             *   (properties: foodtruck.v1.Event.$Shape): foodtruck.v1.Event & foodtruck.v1.Event.$Shape;
             *   (properties?: foodtruck.v1.Event.$Properties): foodtruck.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link foodtruck.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Event
             * @static
             * @param {foodtruck.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.atMs);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.ticket);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step") && message.step !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.step);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.stage);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.attempt);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.worker);
                if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs") && (typeof message.startedAtMs === "object" ? message.startedAtMs.low || message.startedAtMs.high : message.startedAtMs !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.startedAtMs);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.message);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.traceparent);
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.EventTicket.encode(message.tickets[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Event & foodtruck.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedAtMs = value;
                            else
                                delete message.startedAtMs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.EventTicket.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Event;
        })();

        v1.EventTicket = (function() {

            /**
             * Properties of an EventTicket.
             * @typedef {Object} foodtruck.v1.EventTicket.$Properties
             * @property {number|null} [ticket] EventTicket ticket
             * @property {string|null} [label] EventTicket label
             * @property {Array.<string>|null} [stages] EventTicket stages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventTicket.
             * @memberof foodtruck.v1
             * @interface IEventTicket
             * @augments foodtruck.v1.EventTicket.$Properties
             * @deprecated Use foodtruck.v1.EventTicket.$Properties instead.
             */

            /**
             * Shape of an EventTicket.
             * @typedef {foodtruck.v1.EventTicket.$Properties} foodtruck.v1.EventTicket.$Shape
             */

            /**
             * Constructs a new EventTicket.
             * @memberof foodtruck.v1
             * @classdesc Represents an EventTicket.
             * @constructor
             * @param {foodtruck.v1.EventTicket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventTicket = function (properties) {
                this.stages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventTicket ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.EventTicket
             * @instance
             */
            EventTicket.prototype.ticket = 0;

            /**
             * EventTicket label.
             * @member {string} label
             * @memberof foodtruck.v1.EventTicket
             * @instance
             */
            EventTicket.prototype.label = "";

            /**
             * EventTicket stages.
             * @member {Array.<string>} stages
             * @memberof foodtruck.v1.EventTicket
             * @instance
             */
            EventTicket.prototype.stages = $util.emptyArray;

            /**
             * Creates a new EventTicket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.EventTicket
             * @static
             * @param {foodtruck.v1.EventTicket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.EventTicket} EventTicket instance
             * @type {{
             *   (properties: foodtruck.v1.EventTicket.$Shape): foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape;
             *   (properties?: foodtruck.v1.EventTicket.$Properties): foodtruck.v1.EventTicket;
             * }}
             */
            EventTicket.create = function(properties) {
                return new EventTicket(properties);
            };

            /**
             * Encodes the specified EventTicket message. Does not implicitly {@link foodtruck.v1.EventTicket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.EventTicket
             * @static
             * @param {foodtruck.v1.EventTicket.$Properties} message EventTicket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventTicket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ticket);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.label);
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.stages[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventTicket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.EventTicket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape} EventTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventTicket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.EventTicket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EventTicket;
        })();

        v1.Order = (function() {

            /**
             * Properties of an Order.
             * @typedef {Object} foodtruck.v1.Order.$Properties
             * @property {Array.<foodtruck.v1.OrderLine.$Properties>|null} [lines] Order lines
             * @property {string|null} [name] Order name
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Order.
             * @memberof foodtruck.v1
             * @interface IOrder
             * @augments foodtruck.v1.Order.$Properties
             * @deprecated Use foodtruck.v1.Order.$Properties instead.
             */

            /**
             * Shape of an Order.
             * @typedef {foodtruck.v1.Order.$Properties} foodtruck.v1.Order.$Shape
             */

            /**
             * Constructs a new Order.
             * @memberof foodtruck.v1
             * @classdesc Represents an Order.
             * @constructor
             * @param {foodtruck.v1.Order.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Order = function (properties) {
                this.lines = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Order lines.
             * @member {Array.<foodtruck.v1.OrderLine.$Properties>} lines
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.lines = $util.emptyArray;

            /**
             * Order name.
             * @member {string} name
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.name = "";

            /**
             * Creates a new Order instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Order
             * @static
             * @param {foodtruck.v1.Order.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Order} Order instance
             * @type {{
             *   (properties: foodtruck.v1.Order.$Shape): foodtruck.v1.Order & foodtruck.v1.Order.$Shape;
             *   (properties?: foodtruck.v1.Order.$Properties): foodtruck.v1.Order;
             * }}
             */
            Order.create = function(properties) {
                return new Order(properties);
            };

            /**
             * Encodes the specified Order message. Does not implicitly {@link foodtruck.v1.Order.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Order
             * @static
             * @param {foodtruck.v1.Order.$Properties} message Order message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Order.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lines != null && message.lines.length)
                    for (let i = 0; i < message.lines.length; ++i)
                        $root.foodtruck.v1.OrderLine.encode(message.lines[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Order message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Order
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Order & foodtruck.v1.Order.$Shape} Order
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Order.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Order();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lines && message.lines.length))
                                message.lines = [];
                            message.lines.push($root.foodtruck.v1.OrderLine.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Order;
        })();

        v1.OrderLine = (function() {

            /**
             * Properties of an OrderLine.
             * @typedef {Object} foodtruck.v1.OrderLine.$Properties
             * @property {string|null} [item] OrderLine item
             * @property {number|null} [quantity] OrderLine quantity
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderLine.
             * @memberof foodtruck.v1
             * @interface IOrderLine
             * @augments foodtruck.v1.OrderLine.$Properties
             * @deprecated Use foodtruck.v1.OrderLine.$Properties instead.
             */

            /**
             * Shape of an OrderLine.
             * @typedef {foodtruck.v1.OrderLine.$Properties} foodtruck.v1.OrderLine.$Shape
             */

            /**
             * Constructs a new OrderLine.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderLine.
             * @constructor
             * @param {foodtruck.v1.OrderLine.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderLine = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderLine item.
             * @member {string} item
             * @memberof foodtruck.v1.OrderLine
             * @instance
             */
            OrderLine.prototype.item = "";

            /**
             * OrderLine quantity.
             * @member {number} quantity
             * @memberof foodtruck.v1.OrderLine
             * @instance
             */
            OrderLine.prototype.quantity = 0;

            /**
             * Creates a new OrderLine instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderLine
             * @static
             * @param {foodtruck.v1.OrderLine.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderLine} OrderLine instance
             * @type {{
             *   (properties: foodtruck.v1.OrderLine.$Shape): foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape;
             *   (properties?: foodtruck.v1.OrderLine.$Properties): foodtruck.v1.OrderLine;
             * }}
             */
            OrderLine.create = function(properties) {
                return new OrderLine(properties);
            };

            /**
             * Encodes the specified OrderLine message. Does not implicitly {@link foodtruck.v1.OrderLine.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderLine
             * @static
             * @param {foodtruck.v1.OrderLine.$Properties} message OrderLine message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderLine.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.quantity != null && $Object.hasOwnProperty.call(message, "quantity") && message.quantity !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.quantity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderLine message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderLine
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape} OrderLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderLine.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderLine();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quantity = value;
                            else
                                delete message.quantity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderLine;
        })();

        v1.Ticket = (function() {

            /**
             * Properties of a Ticket.
             * @typedef {Object} foodtruck.v1.Ticket.$Properties
             * @property {string|null} [item] Ticket item
             * @property {Array.<foodtruck.v1.StageTime.$Properties>|null} [times] Ticket times
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ticket.
             * @memberof foodtruck.v1
             * @interface ITicket
             * @augments foodtruck.v1.Ticket.$Properties
             * @deprecated Use foodtruck.v1.Ticket.$Properties instead.
             */

            /**
             * Shape of a Ticket.
             * @typedef {foodtruck.v1.Ticket.$Properties} foodtruck.v1.Ticket.$Shape
             */

            /**
             * Constructs a new Ticket.
             * @memberof foodtruck.v1
             * @classdesc Represents a Ticket.
             * @constructor
             * @param {foodtruck.v1.Ticket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ticket = function (properties) {
                this.times = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ticket item.
             * @member {string} item
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.item = "";

            /**
             * Ticket times.
             * @member {Array.<foodtruck.v1.StageTime.$Properties>} times
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.times = $util.emptyArray;

            /**
             * Creates a new Ticket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Ticket
             * @static
             * @param {foodtruck.v1.Ticket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Ticket} Ticket instance
             * @type {{
             *   (properties: foodtruck.v1.Ticket.$Shape): foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape;
             *   (properties?: foodtruck.v1.Ticket.$Properties): foodtruck.v1.Ticket;
             * }}
             */
            Ticket.create = function(properties) {
                return new Ticket(properties);
            };

            /**
             * Encodes the specified Ticket message. Does not implicitly {@link foodtruck.v1.Ticket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Ticket
             * @static
             * @param {foodtruck.v1.Ticket.$Properties} message Ticket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ticket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.times != null && message.times.length)
                    for (let i = 0; i < message.times.length; ++i)
                        $root.foodtruck.v1.StageTime.encode(message.times[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ticket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Ticket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape} Ticket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ticket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Ticket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.times && message.times.length))
                                message.times = [];
                            message.times.push($root.foodtruck.v1.StageTime.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ticket;
        })();

        v1.StageTime = (function() {

            /**
             * Properties of a StageTime.
             * @typedef {Object} foodtruck.v1.StageTime.$Properties
             * @property {string|null} [stage] StageTime stage
             * @property {number|null} [ms] StageTime ms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StageTime.
             * @memberof foodtruck.v1
             * @interface IStageTime
             * @augments foodtruck.v1.StageTime.$Properties
             * @deprecated Use foodtruck.v1.StageTime.$Properties instead.
             */

            /**
             * Shape of a StageTime.
             * @typedef {foodtruck.v1.StageTime.$Properties} foodtruck.v1.StageTime.$Shape
             */

            /**
             * Constructs a new StageTime.
             * @memberof foodtruck.v1
             * @classdesc Represents a StageTime.
             * @constructor
             * @param {foodtruck.v1.StageTime.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StageTime = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StageTime stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StageTime
             * @instance
             */
            StageTime.prototype.stage = "";

            /**
             * StageTime ms.
             * @member {number} ms
             * @memberof foodtruck.v1.StageTime
             * @instance
             */
            StageTime.prototype.ms = 0;

            /**
             * Creates a new StageTime instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StageTime
             * @static
             * @param {foodtruck.v1.StageTime.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StageTime} StageTime instance
             * @type {{
             *   (properties: foodtruck.v1.StageTime.$Shape): foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape;
             *   (properties?: foodtruck.v1.StageTime.$Properties): foodtruck.v1.StageTime;
             * }}
             */
            StageTime.create = function(properties) {
                return new StageTime(properties);
            };

            /**
             * Encodes the specified StageTime message. Does not implicitly {@link foodtruck.v1.StageTime.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StageTime
             * @static
             * @param {foodtruck.v1.StageTime.$Properties} message StageTime message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StageTime.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.ms != null && $Object.hasOwnProperty.call(message, "ms") && message.ms !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StageTime message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StageTime
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape} StageTime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StageTime.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StageTime();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ms = value;
                            else
                                delete message.ms;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StageTime;
        })();

        v1.Price = (function() {

            /**
             * Properties of a Price.
             * @typedef {Object} foodtruck.v1.Price.$Properties
             * @property {number|null} [minor] Price minor
             * @property {string|null} [currency] Price currency
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Price.
             * @memberof foodtruck.v1
             * @interface IPrice
             * @augments foodtruck.v1.Price.$Properties
             * @deprecated Use foodtruck.v1.Price.$Properties instead.
             */

            /**
             * Shape of a Price.
             * @typedef {foodtruck.v1.Price.$Properties} foodtruck.v1.Price.$Shape
             */

            /**
             * Constructs a new Price.
             * @memberof foodtruck.v1
             * @classdesc Represents a Price.
             * @constructor
             * @param {foodtruck.v1.Price.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Price = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Price minor.
             * @member {number} minor
             * @memberof foodtruck.v1.Price
             * @instance
             */
            Price.prototype.minor = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Price currency.
             * @member {string} currency
             * @memberof foodtruck.v1.Price
             * @instance
             */
            Price.prototype.currency = "";

            /**
             * Creates a new Price instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Price
             * @static
             * @param {foodtruck.v1.Price.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Price} Price instance
             * @type {{
             *   (properties: foodtruck.v1.Price.$Shape): foodtruck.v1.Price & foodtruck.v1.Price.$Shape;
             *   (properties?: foodtruck.v1.Price.$Properties): foodtruck.v1.Price;
             * }}
             */
            Price.create = function(properties) {
                return new Price(properties);
            };

            /**
             * Encodes the specified Price message. Does not implicitly {@link foodtruck.v1.Price.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Price
             * @static
             * @param {foodtruck.v1.Price.$Properties} message Price message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Price.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && (typeof message.minor === "object" ? message.minor.low || message.minor.high : message.minor !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.minor);
                if (message.currency != null && $Object.hasOwnProperty.call(message, "currency") && message.currency !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.currency);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Price message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Price
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Price & foodtruck.v1.Price.$Shape} Price
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Price.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Price();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.currency = value;
                            else
                                delete message.currency;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Price;
        })();

        v1.Query = (function() {

            /**
             * Properties of a Query.
             * @typedef {Object} foodtruck.v1.Query.$Properties
             * @property {number|null} [request] Query request
             * @property {string|null} [traceparent] Query traceparent
             * @property {foodtruck.v1.OrderQuery.$Properties|null} [order] Query order
             * @property {foodtruck.v1.OrdersQuery.$Properties|null} [orders] Query orders
             * @property {foodtruck.v1.StagesQuery.$Properties|null} [stages] Query stages
             * @property {foodtruck.v1.ReplayQuery.$Properties|null} [replay] Query replay
             * @property {foodtruck.v1.AuditQuery.$Properties|null} [audit] Query audit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Query.
             * @memberof foodtruck.v1
             * @interface IQuery
             * @augments foodtruck.v1.Query.$Properties
             * @deprecated Use foodtruck.v1.Query.$Properties instead.
             */

            /**
             * Shape of a Query.
             * @typedef {foodtruck.v1.Query.$Properties} foodtruck.v1.Query.$Shape
             */

            /**
             * Constructs a new Query.
             * @memberof foodtruck.v1
             * @classdesc Represents a Query.
             * @constructor
             * @param {foodtruck.v1.Query.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Query = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Query request.
             * @member {number} request
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.request = 0;

            /**
             * Query traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.traceparent = "";

            /**
             * Query order.
             * @member {foodtruck.v1.OrderQuery.$Properties|null|undefined} order
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.order = null;

            /**
             * Query orders.
             * @member {foodtruck.v1.OrdersQuery.$Properties|null|undefined} orders
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.orders = null;

            /**
             * Query stages.
             * @member {foodtruck.v1.StagesQuery.$Properties|null|undefined} stages
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.stages = null;

            /**
             * Query replay.
             * @member {foodtruck.v1.ReplayQuery.$Properties|null|undefined} replay
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.replay = null;

            /**
             * Query audit.
             * @member {foodtruck.v1.AuditQuery.$Properties|null|undefined} audit
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.audit = null;

            /**
             * Creates a new Query instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Query
             * @static
             * @param {foodtruck.v1.Query.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Query} Query instance
             * @type {{
             *   (properties: foodtruck.v1.Query.$Shape): foodtruck.v1.Query & foodtruck.v1.Query.$Shape;
             *   (properties?: foodtruck.v1.Query.$Properties): foodtruck.v1.Query;
             * }}
             */
            Query.create = function(properties) {
                return new Query(properties);
            };

            /**
             * Encodes the specified Query message. Does not implicitly {@link foodtruck.v1.Query.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Query
             * @static
             * @param {foodtruck.v1.Query.$Properties} message Query message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Query.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.traceparent);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    $root.foodtruck.v1.OrderQuery.encode(message.order, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders"))
                    $root.foodtruck.v1.OrdersQuery.encode(message.orders, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.stages != null && $Object.hasOwnProperty.call(message, "stages"))
                    $root.foodtruck.v1.StagesQuery.encode(message.stages, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.replay != null && $Object.hasOwnProperty.call(message, "replay"))
                    $root.foodtruck.v1.ReplayQuery.encode(message.replay, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.audit != null && $Object.hasOwnProperty.call(message, "audit"))
                    $root.foodtruck.v1.AuditQuery.encode(message.audit, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Query message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Query
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Query & foodtruck.v1.Query.$Shape} Query
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Query.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Query();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.order = $root.foodtruck.v1.OrderQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.orders = $root.foodtruck.v1.OrdersQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.orders);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.stages = $root.foodtruck.v1.StagesQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.stages);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.replay = $root.foodtruck.v1.ReplayQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.replay);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.audit = $root.foodtruck.v1.AuditQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.audit);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Query;
        })();

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} foodtruck.v1.Command.$Properties
             * @property {number|null} [request] Command request
             * @property {string|null} [traceparent] Command traceparent
             * @property {foodtruck.v1.CancelOrder.$Properties|null} [cancel] Command cancel
             * @property {foodtruck.v1.RetryTask.$Properties|null} [retry] Command retry
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof foodtruck.v1
             * @interface ICommand
             * @augments foodtruck.v1.Command.$Properties
             * @deprecated Use foodtruck.v1.Command.$Properties instead.
             */

            /**
             * Shape of a Command.
             * @typedef {foodtruck.v1.Command.$Properties} foodtruck.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof foodtruck.v1
             * @classdesc Represents a Command.
             * @constructor
             * @param {foodtruck.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Command request.
             * @member {number} request
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.request = 0;

            /**
             * Command traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.traceparent = "";

            /**
             * Command cancel.
             * @member {foodtruck.v1.CancelOrder.$Properties|null|undefined} cancel
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.cancel = null;

            /**
             * Command retry.
             * @member {foodtruck.v1.RetryTask.$Properties|null|undefined} retry
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.retry = null;

            /**
             * Creates a new Command instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Command
             * @static
             * @param {foodtruck.v1.Command.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Command} Command instance
             * @type {{
             *   (properties: foodtruck.v1.Command.$Shape): foodtruck.v1.Command & foodtruck.v1.Command.$Shape;
             *   (properties?: foodtruck.v1.Command.$Properties): foodtruck.v1.Command;
             * }}
             */
            Command.create = function(properties) {
                return new Command(properties);
            };

            /**
             * Encodes the specified Command message. Does not implicitly {@link foodtruck.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Command
             * @static
             * @param {foodtruck.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.traceparent);
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
                    $root.foodtruck.v1.CancelOrder.encode(message.cancel, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.retry != null && $Object.hasOwnProperty.call(message, "retry"))
                    $root.foodtruck.v1.RetryTask.encode(message.retry, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Command & foodtruck.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.cancel = $root.foodtruck.v1.CancelOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.cancel);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.retry = $root.foodtruck.v1.RetryTask.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Command;
        })();

        v1.OrderQuery = (function() {

            /**
             * Properties of an OrderQuery.
             * @typedef {Object} foodtruck.v1.OrderQuery.$Properties
             * @property {number|null} [order] OrderQuery order
             * @property {string|null} [token] OrderQuery token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderQuery.
             * @memberof foodtruck.v1
             * @interface IOrderQuery
             * @augments foodtruck.v1.OrderQuery.$Properties
             * @deprecated Use foodtruck.v1.OrderQuery.$Properties instead.
             */

            /**
             * Shape of an OrderQuery.
             * @typedef {foodtruck.v1.OrderQuery.$Properties} foodtruck.v1.OrderQuery.$Shape
             */

            /**
             * Constructs a new OrderQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderQuery.
             * @constructor
             * @param {foodtruck.v1.OrderQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderQuery order.
             * @member {number} order
             * @memberof foodtruck.v1.OrderQuery
             * @instance
             */
            OrderQuery.prototype.order = 0;

            /**
             * OrderQuery token.
             * @member {string} token
             * @memberof foodtruck.v1.OrderQuery
             * @instance
             */
            OrderQuery.prototype.token = "";

            /**
             * Creates a new OrderQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderQuery
             * @static
             * @param {foodtruck.v1.OrderQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderQuery} OrderQuery instance
             * @type {{
             *   (properties: foodtruck.v1.OrderQuery.$Shape): foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape;
             *   (properties?: foodtruck.v1.OrderQuery.$Properties): foodtruck.v1.OrderQuery;
             * }}
             */
            OrderQuery.create = function(properties) {
                return new OrderQuery(properties);
            };

            /**
             * Encodes the specified OrderQuery message. Does not implicitly {@link foodtruck.v1.OrderQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderQuery
             * @static
             * @param {foodtruck.v1.OrderQuery.$Properties} message OrderQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape} OrderQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderQuery;
        })();

        v1.OrdersQuery = (function() {

            /**
             * Properties of an OrdersQuery.
             * @typedef {Object} foodtruck.v1.OrdersQuery.$Properties
             * @property {number|null} [limit] OrdersQuery limit
             * @property {number|null} [before] OrdersQuery before
             * @property {boolean|null} [openOnly] OrdersQuery openOnly
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrdersQuery.
             * @memberof foodtruck.v1
             * @interface IOrdersQuery
             * @augments foodtruck.v1.OrdersQuery.$Properties
             * @deprecated Use foodtruck.v1.OrdersQuery.$Properties instead.
             */

            /**
             * Shape of an OrdersQuery.
             * @typedef {foodtruck.v1.OrdersQuery.$Properties} foodtruck.v1.OrdersQuery.$Shape
             */

            /**
             * Constructs a new OrdersQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrdersQuery.
             * @constructor
             * @param {foodtruck.v1.OrdersQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrdersQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrdersQuery limit.
             * @member {number} limit
             * @memberof foodtruck.v1.OrdersQuery
             * @instance
             */
            OrdersQuery.prototype.limit = 0;

            /**
             * OrdersQuery before.
             * @member {number} before
             * @memberof foodtruck.v1.OrdersQuery
             * @instance
             */
            OrdersQuery.prototype.before = 0;

            /**
             * OrdersQuery openOnly.
             * @member {boolean} openOnly
             * @memberof foodtruck.v1.OrdersQuery
             * @instance
             */
            OrdersQuery.prototype.openOnly = false;

            /**
             * Creates a new OrdersQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrdersQuery
             * @static
             * @param {foodtruck.v1.OrdersQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrdersQuery} OrdersQuery instance
             * @type {{
             *   (properties: foodtruck.v1.OrdersQuery.$Shape): foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape;
             *   (properties?: foodtruck.v1.OrdersQuery.$Properties): foodtruck.v1.OrdersQuery;
             * }}
             */
            OrdersQuery.create = function(properties) {
                return new OrdersQuery(properties);
            };

            /**
             * Encodes the specified OrdersQuery message. Does not implicitly {@link foodtruck.v1.OrdersQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrdersQuery
             * @static
             * @param {foodtruck.v1.OrdersQuery.$Properties} message OrdersQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrdersQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.limit);
                if (message.before != null && $Object.hasOwnProperty.call(message, "before") && message.before !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.before);
                if (message.openOnly != null && $Object.hasOwnProperty.call(message, "openOnly") && message.openOnly !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.openOnly);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrdersQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrdersQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape} OrdersQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrdersQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrdersQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.before = value;
                            else
                                delete message.before;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.openOnly = value;
                            else
                                delete message.openOnly;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrdersQuery;
        })();

        v1.StagesQuery = (function() {

            /**
             * Properties of a StagesQuery.
             * @typedef {Object} foodtruck.v1.StagesQuery.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StagesQuery.
             * @memberof foodtruck.v1
             * @interface IStagesQuery
             * @augments foodtruck.v1.StagesQuery.$Properties
             * @deprecated Use foodtruck.v1.StagesQuery.$Properties instead.
             */

            /**
             * Shape of a StagesQuery.
             * @typedef {foodtruck.v1.StagesQuery.$Properties} foodtruck.v1.StagesQuery.$Shape
             */

            /**
             * Constructs a new StagesQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a StagesQuery.
             * @constructor
             * @param {foodtruck.v1.StagesQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StagesQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new StagesQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StagesQuery
             * @static
             * @param {foodtruck.v1.StagesQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StagesQuery} StagesQuery instance
             * @type {{
             *   (properties: foodtruck.v1.StagesQuery.$Shape): foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape;
             *   (properties?: foodtruck.v1.StagesQuery.$Properties): foodtruck.v1.StagesQuery;
             * }}
             */
            StagesQuery.create = function(properties) {
                return new StagesQuery(properties);
            };

            /**
             * Encodes the specified StagesQuery message. Does not implicitly {@link foodtruck.v1.StagesQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StagesQuery
             * @static
             * @param {foodtruck.v1.StagesQuery.$Properties} message StagesQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StagesQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StagesQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StagesQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape} StagesQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StagesQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StagesQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StagesQuery;
        })();

        v1.ReplayQuery = (function() {

            /**
             * Properties of a ReplayQuery.
             * @typedef {Object} foodtruck.v1.ReplayQuery.$Properties
             * @property {number|null} [after] ReplayQuery after
             * @property {number|null} [limit] ReplayQuery limit
             * @property {string|null} [topic] ReplayQuery topic
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplayQuery.
             * @memberof foodtruck.v1
             * @interface IReplayQuery
             * @augments foodtruck.v1.ReplayQuery.$Properties
             * @deprecated Use foodtruck.v1.ReplayQuery.$Properties instead.
             */

            /**
             * Shape of a ReplayQuery.
             * @typedef {foodtruck.v1.ReplayQuery.$Properties} foodtruck.v1.ReplayQuery.$Shape
             */

            /**
             * Constructs a new ReplayQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a ReplayQuery.
             * @constructor
             * @param {foodtruck.v1.ReplayQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplayQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplayQuery after.
             * @member {number} after
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.after = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReplayQuery limit.
             * @member {number} limit
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.limit = 0;

            /**
             * ReplayQuery topic.
             * @member {string} topic
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.topic = "";

            /**
             * Creates a new ReplayQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ReplayQuery
             * @static
             * @param {foodtruck.v1.ReplayQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ReplayQuery} ReplayQuery instance
             * @type {{
             *   (properties: foodtruck.v1.ReplayQuery.$Shape): foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape;
             *   (properties?: foodtruck.v1.ReplayQuery.$Properties): foodtruck.v1.ReplayQuery;
             * }}
             */
            ReplayQuery.create = function(properties) {
                return new ReplayQuery(properties);
            };

            /**
             * Encodes the specified ReplayQuery message. Does not implicitly {@link foodtruck.v1.ReplayQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ReplayQuery
             * @static
             * @param {foodtruck.v1.ReplayQuery.$Properties} message ReplayQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplayQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && (typeof message.after === "object" ? message.after.low || message.after.high : message.after !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.after);
                if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.limit);
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.topic);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplayQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ReplayQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape} ReplayQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplayQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ReplayQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReplayQuery;
        })();

        v1.AuditQuery = (function() {

            /**
             * Properties of an AuditQuery.
             * @typedef {Object} foodtruck.v1.AuditQuery.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditQuery.
             * @memberof foodtruck.v1
             * @interface IAuditQuery
             * @augments foodtruck.v1.AuditQuery.$Properties
             * @deprecated Use foodtruck.v1.AuditQuery.$Properties instead.
             */

            /**
             * Shape of an AuditQuery.
             * @typedef {foodtruck.v1.AuditQuery.$Properties} foodtruck.v1.AuditQuery.$Shape
             */

            /**
             * Constructs a new AuditQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents an AuditQuery.
             * @constructor
             * @param {foodtruck.v1.AuditQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new AuditQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.AuditQuery
             * @static
             * @param {foodtruck.v1.AuditQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.AuditQuery} AuditQuery instance
             * @type {{
             *   (properties: foodtruck.v1.AuditQuery.$Shape): foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape;
             *   (properties?: foodtruck.v1.AuditQuery.$Properties): foodtruck.v1.AuditQuery;
             * }}
             */
            AuditQuery.create = function(properties) {
                return new AuditQuery(properties);
            };

            /**
             * Encodes the specified AuditQuery message. Does not implicitly {@link foodtruck.v1.AuditQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.AuditQuery
             * @static
             * @param {foodtruck.v1.AuditQuery.$Properties} message AuditQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.AuditQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape} AuditQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.AuditQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AuditQuery;
        })();

        v1.CancelOrder = (function() {

            /**
             * Properties of a CancelOrder.
             * @typedef {Object} foodtruck.v1.CancelOrder.$Properties
             * @property {number|null} [order] CancelOrder order
             * @property {string|null} [reason] CancelOrder reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CancelOrder.
             * @memberof foodtruck.v1
             * @interface ICancelOrder
             * @augments foodtruck.v1.CancelOrder.$Properties
             * @deprecated Use foodtruck.v1.CancelOrder.$Properties instead.
             */

            /**
             * Shape of a CancelOrder.
             * @typedef {foodtruck.v1.CancelOrder.$Properties} foodtruck.v1.CancelOrder.$Shape
             */

            /**
             * Constructs a new CancelOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a CancelOrder.
             * @constructor
             * @param {foodtruck.v1.CancelOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CancelOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CancelOrder order.
             * @member {number} order
             * @memberof foodtruck.v1.CancelOrder
             * @instance
             */
            CancelOrder.prototype.order = 0;

            /**
             * CancelOrder reason.
             * @member {string} reason
             * @memberof foodtruck.v1.CancelOrder
             * @instance
             */
            CancelOrder.prototype.reason = "";

            /**
             * Creates a new CancelOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.CancelOrder
             * @static
             * @param {foodtruck.v1.CancelOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.CancelOrder} CancelOrder instance
             * @type {{
             *   (properties: foodtruck.v1.CancelOrder.$Shape): foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape;
             *   (properties?: foodtruck.v1.CancelOrder.$Properties): foodtruck.v1.CancelOrder;
             * }}
             */
            CancelOrder.create = function(properties) {
                return new CancelOrder(properties);
            };

            /**
             * Encodes the specified CancelOrder message. Does not implicitly {@link foodtruck.v1.CancelOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.CancelOrder
             * @static
             * @param {foodtruck.v1.CancelOrder.$Properties} message CancelOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CancelOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CancelOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.CancelOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape} CancelOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CancelOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.CancelOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CancelOrder;
        })();

        v1.RetryTask = (function() {

            /**
             * Properties of a RetryTask.
             * @typedef {Object} foodtruck.v1.RetryTask.$Properties
             * @property {number|null} [order] RetryTask order
             * @property {number|null} [ticket] RetryTask ticket
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetryTask.
             * @memberof foodtruck.v1
             * @interface IRetryTask
             * @augments foodtruck.v1.RetryTask.$Properties
             * @deprecated Use foodtruck.v1.RetryTask.$Properties instead.
             */

            /**
             * Shape of a RetryTask.
             * @typedef {foodtruck.v1.RetryTask.$Properties} foodtruck.v1.RetryTask.$Shape
             */

            /**
             * Constructs a new RetryTask.
             * @memberof foodtruck.v1
             * @classdesc Represents a RetryTask.
             * @constructor
             * @param {foodtruck.v1.RetryTask.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetryTask = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetryTask order.
             * @member {number} order
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.order = 0;

            /**
             * RetryTask ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.ticket = 0;

            /**
             * Creates a new RetryTask instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.RetryTask
             * @static
             * @param {foodtruck.v1.RetryTask.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.RetryTask} RetryTask instance
             * @type {{
             *   (properties: foodtruck.v1.RetryTask.$Shape): foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape;
             *   (properties?: foodtruck.v1.RetryTask.$Properties): foodtruck.v1.RetryTask;
             * }}
             */
            RetryTask.create = function(properties) {
                return new RetryTask(properties);
            };

            /**
             * Encodes the specified RetryTask message. Does not implicitly {@link foodtruck.v1.RetryTask.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.RetryTask
             * @static
             * @param {foodtruck.v1.RetryTask.$Properties} message RetryTask message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetryTask.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetryTask message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.RetryTask
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape} RetryTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetryTask.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.RetryTask();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RetryTask;
        })();

        v1.Answer = (function() {

            /**
             * Properties of an Answer.
             * @typedef {Object} foodtruck.v1.Answer.$Properties
             * @property {number|null} [request] Answer request
             * @property {string|null} [code] Answer code
             * @property {string|null} [message] Answer message
             * @property {foodtruck.v1.OrderView.$Properties|null} [order] Answer order
             * @property {foodtruck.v1.OrdersView.$Properties|null} [orders] Answer orders
             * @property {foodtruck.v1.StagesView.$Properties|null} [stages] Answer stages
             * @property {foodtruck.v1.ReplayView.$Properties|null} [replay] Answer replay
             * @property {foodtruck.v1.AuditView.$Properties|null} [audit] Answer audit
             * @property {foodtruck.v1.CommandDone.$Properties|null} [done] Answer done
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Answer.
             * @memberof foodtruck.v1
             * @interface IAnswer
             * @augments foodtruck.v1.Answer.$Properties
             * @deprecated Use foodtruck.v1.Answer.$Properties instead.
             */

            /**
             * Shape of an Answer.
             * @typedef {foodtruck.v1.Answer.$Properties} foodtruck.v1.Answer.$Shape
             */

            /**
             * Constructs a new Answer.
             * @memberof foodtruck.v1
             * @classdesc Represents an Answer.
             * @constructor
             * @param {foodtruck.v1.Answer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Answer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Answer request.
             * @member {number} request
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.request = 0;

            /**
             * Answer code.
             * @member {string} code
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.code = "";

            /**
             * Answer message.
             * @member {string} message
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.message = "";

            /**
             * Answer order.
             * @member {foodtruck.v1.OrderView.$Properties|null|undefined} order
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.order = null;

            /**
             * Answer orders.
             * @member {foodtruck.v1.OrdersView.$Properties|null|undefined} orders
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.orders = null;

            /**
             * Answer stages.
             * @member {foodtruck.v1.StagesView.$Properties|null|undefined} stages
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.stages = null;

            /**
             * Answer replay.
             * @member {foodtruck.v1.ReplayView.$Properties|null|undefined} replay
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.replay = null;

            /**
             * Answer audit.
             * @member {foodtruck.v1.AuditView.$Properties|null|undefined} audit
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.audit = null;

            /**
             * Answer done.
             * @member {foodtruck.v1.CommandDone.$Properties|null|undefined} done
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.done = null;

            /**
             * Creates a new Answer instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Answer
             * @static
             * @param {foodtruck.v1.Answer.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Answer} Answer instance
             * @type {{
             *   (properties: foodtruck.v1.Answer.$Shape): foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape;
             *   (properties?: foodtruck.v1.Answer.$Properties): foodtruck.v1.Answer;
             * }}
             */
            Answer.create = function(properties) {
                return new Answer(properties);
            };

            /**
             * Encodes the specified Answer message. Does not implicitly {@link foodtruck.v1.Answer.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Answer
             * @static
             * @param {foodtruck.v1.Answer.$Properties} message Answer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Answer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    $root.foodtruck.v1.OrderView.encode(message.order, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.orders != null && $Object.hasOwnProperty.call(message, "orders"))
                    $root.foodtruck.v1.OrdersView.encode(message.orders, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.stages != null && $Object.hasOwnProperty.call(message, "stages"))
                    $root.foodtruck.v1.StagesView.encode(message.stages, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.replay != null && $Object.hasOwnProperty.call(message, "replay"))
                    $root.foodtruck.v1.ReplayView.encode(message.replay, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.audit != null && $Object.hasOwnProperty.call(message, "audit"))
                    $root.foodtruck.v1.AuditView.encode(message.audit, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    $root.foodtruck.v1.CommandDone.encode(message.done, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Answer message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Answer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape} Answer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Answer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Answer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.order = $root.foodtruck.v1.OrderView.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.orders = $root.foodtruck.v1.OrdersView.decode(reader, reader.size(), $undefined, _depth + 1, message.orders);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.stages = $root.foodtruck.v1.StagesView.decode(reader, reader.size(), $undefined, _depth + 1, message.stages);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.replay = $root.foodtruck.v1.ReplayView.decode(reader, reader.size(), $undefined, _depth + 1, message.replay);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.audit = $root.foodtruck.v1.AuditView.decode(reader, reader.size(), $undefined, _depth + 1, message.audit);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.foodtruck.v1.CommandDone.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Answer;
        })();

        v1.CommandDone = (function() {

            /**
             * Properties of a CommandDone.
             * @typedef {Object} foodtruck.v1.CommandDone.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandDone.
             * @memberof foodtruck.v1
             * @interface ICommandDone
             * @augments foodtruck.v1.CommandDone.$Properties
             * @deprecated Use foodtruck.v1.CommandDone.$Properties instead.
             */

            /**
             * Shape of a CommandDone.
             * @typedef {foodtruck.v1.CommandDone.$Properties} foodtruck.v1.CommandDone.$Shape
             */

            /**
             * Constructs a new CommandDone.
             * @memberof foodtruck.v1
             * @classdesc Represents a CommandDone.
             * @constructor
             * @param {foodtruck.v1.CommandDone.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandDone = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new CommandDone instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.CommandDone
             * @static
             * @param {foodtruck.v1.CommandDone.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.CommandDone} CommandDone instance
             * @type {{
             *   (properties: foodtruck.v1.CommandDone.$Shape): foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape;
             *   (properties?: foodtruck.v1.CommandDone.$Properties): foodtruck.v1.CommandDone;
             * }}
             */
            CommandDone.create = function(properties) {
                return new CommandDone(properties);
            };

            /**
             * Encodes the specified CommandDone message. Does not implicitly {@link foodtruck.v1.CommandDone.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.CommandDone
             * @static
             * @param {foodtruck.v1.CommandDone.$Properties} message CommandDone message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandDone.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandDone message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.CommandDone
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape} CommandDone
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandDone.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.CommandDone();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommandDone;
        })();

        v1.OrderView = (function() {

            /**
             * Properties of an OrderView.
             * @typedef {Object} foodtruck.v1.OrderView.$Properties
             * @property {number|null} [number] OrderView number
             * @property {string|null} [token] OrderView token
             * @property {string|null} [status] OrderView status
             * @property {number|null} [acceptedAtMs] OrderView acceptedAtMs
             * @property {number|null} [endedAtMs] OrderView endedAtMs
             * @property {Uint8Array|null} [payload] OrderView payload
             * @property {Uint8Array|null} [summary] OrderView summary
             * @property {Array.<foodtruck.v1.TicketView.$Properties>|null} [tickets] OrderView tickets
             * @property {string|null} [code] OrderView code
             * @property {string|null} [message] OrderView message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderView.
             * @memberof foodtruck.v1
             * @interface IOrderView
             * @augments foodtruck.v1.OrderView.$Properties
             * @deprecated Use foodtruck.v1.OrderView.$Properties instead.
             */

            /**
             * Shape of an OrderView.
             * @typedef {foodtruck.v1.OrderView.$Properties} foodtruck.v1.OrderView.$Shape
             */

            /**
             * Constructs a new OrderView.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderView.
             * @constructor
             * @param {foodtruck.v1.OrderView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderView = function (properties) {
                this.tickets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderView number.
             * @member {number} number
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.number = 0;

            /**
             * OrderView token.
             * @member {string} token
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.token = "";

            /**
             * OrderView status.
             * @member {string} status
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.status = "";

            /**
             * OrderView acceptedAtMs.
             * @member {number} acceptedAtMs
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderView endedAtMs.
             * @member {number} endedAtMs
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.endedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderView payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.payload = $util.newBuffer([]);

            /**
             * OrderView summary.
             * @member {Uint8Array} summary
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.summary = $util.newBuffer([]);

            /**
             * OrderView tickets.
             * @member {Array.<foodtruck.v1.TicketView.$Properties>} tickets
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.tickets = $util.emptyArray;

            /**
             * OrderView code.
             * @member {string} code
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.code = "";

            /**
             * OrderView message.
             * @member {string} message
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.message = "";

            /**
             * Creates a new OrderView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderView
             * @static
             * @param {foodtruck.v1.OrderView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderView} OrderView instance
             * @type {{
             *   (properties: foodtruck.v1.OrderView.$Shape): foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape;
             *   (properties?: foodtruck.v1.OrderView.$Properties): foodtruck.v1.OrderView;
             * }}
             */
            OrderView.create = function(properties) {
                return new OrderView(properties);
            };

            /**
             * Encodes the specified OrderView message. Does not implicitly {@link foodtruck.v1.OrderView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderView
             * @static
             * @param {foodtruck.v1.OrderView.$Properties} message OrderView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.status);
                if (message.acceptedAtMs != null && $Object.hasOwnProperty.call(message, "acceptedAtMs") && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.acceptedAtMs);
                if (message.endedAtMs != null && $Object.hasOwnProperty.call(message, "endedAtMs") && (typeof message.endedAtMs === "object" ? message.endedAtMs.low || message.endedAtMs.high : message.endedAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.endedAtMs);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.summary);
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.TicketView.encode(message.tickets[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape} OrderView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.acceptedAtMs = value;
                            else
                                delete message.acceptedAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.endedAtMs = value;
                            else
                                delete message.endedAtMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.summary = value;
                            else
                                delete message.summary;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.TicketView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderView;
        })();

        v1.TicketView = (function() {

            /**
             * Properties of a TicketView.
             * @typedef {Object} foodtruck.v1.TicketView.$Properties
             * @property {number|null} [ticket] TicketView ticket
             * @property {string|null} [label] TicketView label
             * @property {Array.<foodtruck.v1.StepView.$Properties>|null} [steps] TicketView steps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TicketView.
             * @memberof foodtruck.v1
             * @interface ITicketView
             * @augments foodtruck.v1.TicketView.$Properties
             * @deprecated Use foodtruck.v1.TicketView.$Properties instead.
             */

            /**
             * Shape of a TicketView.
             * @typedef {foodtruck.v1.TicketView.$Properties} foodtruck.v1.TicketView.$Shape
             */

            /**
             * Constructs a new TicketView.
             * @memberof foodtruck.v1
             * @classdesc Represents a TicketView.
             * @constructor
             * @param {foodtruck.v1.TicketView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TicketView = function (properties) {
                this.steps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TicketView ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.TicketView
             * @instance
             */
            TicketView.prototype.ticket = 0;

            /**
             * TicketView label.
             * @member {string} label
             * @memberof foodtruck.v1.TicketView
             * @instance
             */
            TicketView.prototype.label = "";

            /**
             * TicketView steps.
             * @member {Array.<foodtruck.v1.StepView.$Properties>} steps
             * @memberof foodtruck.v1.TicketView
             * @instance
             */
            TicketView.prototype.steps = $util.emptyArray;

            /**
             * Creates a new TicketView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.TicketView
             * @static
             * @param {foodtruck.v1.TicketView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.TicketView} TicketView instance
             * @type {{
             *   (properties: foodtruck.v1.TicketView.$Shape): foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape;
             *   (properties?: foodtruck.v1.TicketView.$Properties): foodtruck.v1.TicketView;
             * }}
             */
            TicketView.create = function(properties) {
                return new TicketView(properties);
            };

            /**
             * Encodes the specified TicketView message. Does not implicitly {@link foodtruck.v1.TicketView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.TicketView
             * @static
             * @param {foodtruck.v1.TicketView.$Properties} message TicketView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TicketView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ticket);
                if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.label);
                if (message.steps != null && message.steps.length)
                    for (let i = 0; i < message.steps.length; ++i)
                        $root.foodtruck.v1.StepView.encode(message.steps[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TicketView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.TicketView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape} TicketView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TicketView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.TicketView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.steps && message.steps.length))
                                message.steps = [];
                            message.steps.push($root.foodtruck.v1.StepView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TicketView;
        })();

        v1.StepView = (function() {

            /**
             * Properties of a StepView.
             * @typedef {Object} foodtruck.v1.StepView.$Properties
             * @property {string|null} [stage] StepView stage
             * @property {string|null} [state] StepView state
             * @property {number|null} [attempt] StepView attempt
             * @property {string|null} [worker] StepView worker
             * @property {number|null} [waitingSinceMs] StepView waitingSinceMs
             * @property {number|null} [startedAtMs] StepView startedAtMs
             * @property {number|null} [doneAtMs] StepView doneAtMs
             * @property {string|null} [code] StepView code
             * @property {string|null} [message] StepView message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StepView.
             * @memberof foodtruck.v1
             * @interface IStepView
             * @augments foodtruck.v1.StepView.$Properties
             * @deprecated Use foodtruck.v1.StepView.$Properties instead.
             */

            /**
             * Shape of a StepView.
             * @typedef {foodtruck.v1.StepView.$Properties} foodtruck.v1.StepView.$Shape
             */

            /**
             * Constructs a new StepView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StepView.
             * @constructor
             * @param {foodtruck.v1.StepView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StepView = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StepView stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.stage = "";

            /**
             * StepView state.
             * @member {string} state
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.state = "";

            /**
             * StepView attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.attempt = 0;

            /**
             * StepView worker.
             * @member {string} worker
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.worker = "";

            /**
             * StepView waitingSinceMs.
             * @member {number} waitingSinceMs
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.waitingSinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StepView startedAtMs.
             * @member {number} startedAtMs
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StepView doneAtMs.
             * @member {number} doneAtMs
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.doneAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StepView code.
             * @member {string} code
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.code = "";

            /**
             * StepView message.
             * @member {string} message
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.message = "";

            /**
             * Creates a new StepView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StepView
             * @static
             * @param {foodtruck.v1.StepView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StepView} StepView instance
             * @type {{
             *   (properties: foodtruck.v1.StepView.$Shape): foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape;
             *   (properties?: foodtruck.v1.StepView.$Properties): foodtruck.v1.StepView;
             * }}
             */
            StepView.create = function(properties) {
                return new StepView(properties);
            };

            /**
             * Encodes the specified StepView message. Does not implicitly {@link foodtruck.v1.StepView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StepView
             * @static
             * @param {foodtruck.v1.StepView.$Properties} message StepView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StepView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.state);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.worker);
                if (message.waitingSinceMs != null && $Object.hasOwnProperty.call(message, "waitingSinceMs") && (typeof message.waitingSinceMs === "object" ? message.waitingSinceMs.low || message.waitingSinceMs.high : message.waitingSinceMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.waitingSinceMs);
                if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs") && (typeof message.startedAtMs === "object" ? message.startedAtMs.low || message.startedAtMs.high : message.startedAtMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.startedAtMs);
                if (message.doneAtMs != null && $Object.hasOwnProperty.call(message, "doneAtMs") && (typeof message.doneAtMs === "object" ? message.doneAtMs.low || message.doneAtMs.high : message.doneAtMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.doneAtMs);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StepView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StepView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape} StepView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StepView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StepView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.waitingSinceMs = value;
                            else
                                delete message.waitingSinceMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedAtMs = value;
                            else
                                delete message.startedAtMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.doneAtMs = value;
                            else
                                delete message.doneAtMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StepView;
        })();

        v1.OrderSummary = (function() {

            /**
             * Properties of an OrderSummary.
             * @typedef {Object} foodtruck.v1.OrderSummary.$Properties
             * @property {number|null} [number] OrderSummary number
             * @property {string|null} [token] OrderSummary token
             * @property {string|null} [status] OrderSummary status
             * @property {number|null} [acceptedAtMs] OrderSummary acceptedAtMs
             * @property {number|null} [endedAtMs] OrderSummary endedAtMs
             * @property {Uint8Array|null} [payload] OrderSummary payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderSummary.
             * @memberof foodtruck.v1
             * @interface IOrderSummary
             * @augments foodtruck.v1.OrderSummary.$Properties
             * @deprecated Use foodtruck.v1.OrderSummary.$Properties instead.
             */

            /**
             * Shape of an OrderSummary.
             * @typedef {foodtruck.v1.OrderSummary.$Properties} foodtruck.v1.OrderSummary.$Shape
             */

            /**
             * Constructs a new OrderSummary.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderSummary.
             * @constructor
             * @param {foodtruck.v1.OrderSummary.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderSummary = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderSummary number.
             * @member {number} number
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.number = 0;

            /**
             * OrderSummary token.
             * @member {string} token
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.token = "";

            /**
             * OrderSummary status.
             * @member {string} status
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.status = "";

            /**
             * OrderSummary acceptedAtMs.
             * @member {number} acceptedAtMs
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderSummary endedAtMs.
             * @member {number} endedAtMs
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.endedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderSummary payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.payload = $util.newBuffer([]);

            /**
             * Creates a new OrderSummary instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderSummary
             * @static
             * @param {foodtruck.v1.OrderSummary.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderSummary} OrderSummary instance
             * @type {{
             *   (properties: foodtruck.v1.OrderSummary.$Shape): foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape;
             *   (properties?: foodtruck.v1.OrderSummary.$Properties): foodtruck.v1.OrderSummary;
             * }}
             */
            OrderSummary.create = function(properties) {
                return new OrderSummary(properties);
            };

            /**
             * Encodes the specified OrderSummary message. Does not implicitly {@link foodtruck.v1.OrderSummary.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderSummary
             * @static
             * @param {foodtruck.v1.OrderSummary.$Properties} message OrderSummary message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderSummary.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.status);
                if (message.acceptedAtMs != null && $Object.hasOwnProperty.call(message, "acceptedAtMs") && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.acceptedAtMs);
                if (message.endedAtMs != null && $Object.hasOwnProperty.call(message, "endedAtMs") && (typeof message.endedAtMs === "object" ? message.endedAtMs.low || message.endedAtMs.high : message.endedAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.endedAtMs);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderSummary message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderSummary
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape} OrderSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderSummary.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderSummary();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.acceptedAtMs = value;
                            else
                                delete message.acceptedAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.endedAtMs = value;
                            else
                                delete message.endedAtMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderSummary;
        })();

        v1.OrdersView = (function() {

            /**
             * Properties of an OrdersView.
             * @typedef {Object} foodtruck.v1.OrdersView.$Properties
             * @property {Array.<foodtruck.v1.OrderSummary.$Properties>|null} [orders] OrdersView orders
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrdersView.
             * @memberof foodtruck.v1
             * @interface IOrdersView
             * @augments foodtruck.v1.OrdersView.$Properties
             * @deprecated Use foodtruck.v1.OrdersView.$Properties instead.
             */

            /**
             * Shape of an OrdersView.
             * @typedef {foodtruck.v1.OrdersView.$Properties} foodtruck.v1.OrdersView.$Shape
             */

            /**
             * Constructs a new OrdersView.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrdersView.
             * @constructor
             * @param {foodtruck.v1.OrdersView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrdersView = function (properties) {
                this.orders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrdersView orders.
             * @member {Array.<foodtruck.v1.OrderSummary.$Properties>} orders
             * @memberof foodtruck.v1.OrdersView
             * @instance
             */
            OrdersView.prototype.orders = $util.emptyArray;

            /**
             * Creates a new OrdersView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrdersView
             * @static
             * @param {foodtruck.v1.OrdersView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrdersView} OrdersView instance
             * @type {{
             *   (properties: foodtruck.v1.OrdersView.$Shape): foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape;
             *   (properties?: foodtruck.v1.OrdersView.$Properties): foodtruck.v1.OrdersView;
             * }}
             */
            OrdersView.create = function(properties) {
                return new OrdersView(properties);
            };

            /**
             * Encodes the specified OrdersView message. Does not implicitly {@link foodtruck.v1.OrdersView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrdersView
             * @static
             * @param {foodtruck.v1.OrdersView.$Properties} message OrdersView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrdersView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.orders != null && message.orders.length)
                    for (let i = 0; i < message.orders.length; ++i)
                        $root.foodtruck.v1.OrderSummary.encode(message.orders[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrdersView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrdersView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape} OrdersView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrdersView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrdersView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.orders && message.orders.length))
                                message.orders = [];
                            message.orders.push($root.foodtruck.v1.OrderSummary.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrdersView;
        })();

        v1.StagesView = (function() {

            /**
             * Properties of a StagesView.
             * @typedef {Object} foodtruck.v1.StagesView.$Properties
             * @property {Array.<foodtruck.v1.StageView.$Properties>|null} [stages] StagesView stages
             * @property {number|null} [openOrders] StagesView openOrders
             * @property {number|null} [openOrdersMax] StagesView openOrdersMax
             * @property {number|null} [sequence] StagesView sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StagesView.
             * @memberof foodtruck.v1
             * @interface IStagesView
             * @augments foodtruck.v1.StagesView.$Properties
             * @deprecated Use foodtruck.v1.StagesView.$Properties instead.
             */

            /**
             * Shape of a StagesView.
             * @typedef {foodtruck.v1.StagesView.$Properties} foodtruck.v1.StagesView.$Shape
             */

            /**
             * Constructs a new StagesView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StagesView.
             * @constructor
             * @param {foodtruck.v1.StagesView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StagesView = function (properties) {
                this.stages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StagesView stages.
             * @member {Array.<foodtruck.v1.StageView.$Properties>} stages
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.stages = $util.emptyArray;

            /**
             * StagesView openOrders.
             * @member {number} openOrders
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.openOrders = 0;

            /**
             * StagesView openOrdersMax.
             * @member {number} openOrdersMax
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.openOrdersMax = 0;

            /**
             * StagesView sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new StagesView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StagesView
             * @static
             * @param {foodtruck.v1.StagesView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StagesView} StagesView instance
             * @type {{
             *   (properties: foodtruck.v1.StagesView.$Shape): foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape;
             *   (properties?: foodtruck.v1.StagesView.$Properties): foodtruck.v1.StagesView;
             * }}
             */
            StagesView.create = function(properties) {
                return new StagesView(properties);
            };

            /**
             * Encodes the specified StagesView message. Does not implicitly {@link foodtruck.v1.StagesView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StagesView
             * @static
             * @param {foodtruck.v1.StagesView.$Properties} message StagesView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StagesView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        $root.foodtruck.v1.StageView.encode(message.stages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.openOrders != null && $Object.hasOwnProperty.call(message, "openOrders") && message.openOrders !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.openOrders);
                if (message.openOrdersMax != null && $Object.hasOwnProperty.call(message, "openOrdersMax") && message.openOrdersMax !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.openOrdersMax);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StagesView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StagesView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape} StagesView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StagesView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StagesView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push($root.foodtruck.v1.StageView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.openOrders = value;
                            else
                                delete message.openOrders;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.openOrdersMax = value;
                            else
                                delete message.openOrdersMax;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StagesView;
        })();

        v1.StageView = (function() {

            /**
             * Properties of a StageView.
             * @typedef {Object} foodtruck.v1.StageView.$Properties
             * @property {string|null} [stage] StageView stage
             * @property {number|null} [replicas] StageView replicas
             * @property {number|null} [credits] StageView credits
             * @property {number|null} [waiting] StageView waiting
             * @property {number|null} [working] StageView working
             * @property {number|null} [parked] StageView parked
             * @property {number|null} [done] StageView done
             * @property {number|null} [redelivered] StageView redelivered
             * @property {Array.<foodtruck.v1.ReplicaView.$Properties>|null} [workers] StageView workers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StageView.
             * @memberof foodtruck.v1
             * @interface IStageView
             * @augments foodtruck.v1.StageView.$Properties
             * @deprecated Use foodtruck.v1.StageView.$Properties instead.
             */

            /**
             * Shape of a StageView.
             * @typedef {foodtruck.v1.StageView.$Properties} foodtruck.v1.StageView.$Shape
             */

            /**
             * Constructs a new StageView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StageView.
             * @constructor
             * @param {foodtruck.v1.StageView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StageView = function (properties) {
                this.workers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StageView stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.stage = "";

            /**
             * StageView replicas.
             * @member {number} replicas
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.replicas = 0;

            /**
             * StageView credits.
             * @member {number} credits
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.credits = 0;

            /**
             * StageView waiting.
             * @member {number} waiting
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.waiting = 0;

            /**
             * StageView working.
             * @member {number} working
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.working = 0;

            /**
             * StageView parked.
             * @member {number} parked
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.parked = 0;

            /**
             * StageView done.
             * @member {number} done
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.done = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StageView redelivered.
             * @member {number} redelivered
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.redelivered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StageView workers.
             * @member {Array.<foodtruck.v1.ReplicaView.$Properties>} workers
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.workers = $util.emptyArray;

            /**
             * Creates a new StageView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StageView
             * @static
             * @param {foodtruck.v1.StageView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StageView} StageView instance
             * @type {{
             *   (properties: foodtruck.v1.StageView.$Shape): foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape;
             *   (properties?: foodtruck.v1.StageView.$Properties): foodtruck.v1.StageView;
             * }}
             */
            StageView.create = function(properties) {
                return new StageView(properties);
            };

            /**
             * Encodes the specified StageView message. Does not implicitly {@link foodtruck.v1.StageView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StageView
             * @static
             * @param {foodtruck.v1.StageView.$Properties} message StageView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StageView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.replicas != null && $Object.hasOwnProperty.call(message, "replicas") && message.replicas !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.replicas);
                if (message.credits != null && $Object.hasOwnProperty.call(message, "credits") && message.credits !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.credits);
                if (message.waiting != null && $Object.hasOwnProperty.call(message, "waiting") && message.waiting !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.waiting);
                if (message.working != null && $Object.hasOwnProperty.call(message, "working") && message.working !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.working);
                if (message.parked != null && $Object.hasOwnProperty.call(message, "parked") && message.parked !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.parked);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && (typeof message.done === "object" ? message.done.low || message.done.high : message.done !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.done);
                if (message.redelivered != null && $Object.hasOwnProperty.call(message, "redelivered") && (typeof message.redelivered === "object" ? message.redelivered.low || message.redelivered.high : message.redelivered !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.redelivered);
                if (message.workers != null && message.workers.length)
                    for (let i = 0; i < message.workers.length; ++i)
                        $root.foodtruck.v1.ReplicaView.encode(message.workers[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StageView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StageView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape} StageView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StageView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StageView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replicas = value;
                            else
                                delete message.replicas;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.credits = value;
                            else
                                delete message.credits;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.waiting = value;
                            else
                                delete message.waiting;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.working = value;
                            else
                                delete message.working;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.parked = value;
                            else
                                delete message.parked;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.redelivered = value;
                            else
                                delete message.redelivered;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.workers && message.workers.length))
                                message.workers = [];
                            message.workers.push($root.foodtruck.v1.ReplicaView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StageView;
        })();

        v1.ReplicaView = (function() {

            /**
             * Properties of a ReplicaView.
             * @typedef {Object} foodtruck.v1.ReplicaView.$Properties
             * @property {string|null} [instance] ReplicaView instance
             * @property {number|null} [window] ReplicaView window
             * @property {number|null} [working] ReplicaView working
             * @property {number|null} [done] ReplicaView done
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplicaView.
             * @memberof foodtruck.v1
             * @interface IReplicaView
             * @augments foodtruck.v1.ReplicaView.$Properties
             * @deprecated Use foodtruck.v1.ReplicaView.$Properties instead.
             */

            /**
             * Shape of a ReplicaView.
             * @typedef {foodtruck.v1.ReplicaView.$Properties} foodtruck.v1.ReplicaView.$Shape
             */

            /**
             * Constructs a new ReplicaView.
             * @memberof foodtruck.v1
             * @classdesc Represents a ReplicaView.
             * @constructor
             * @param {foodtruck.v1.ReplicaView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplicaView = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplicaView instance.
             * @member {string} instance
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.instance = "";

            /**
             * ReplicaView window.
             * @member {number} window
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.window = 0;

            /**
             * ReplicaView working.
             * @member {number} working
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.working = 0;

            /**
             * ReplicaView done.
             * @member {number} done
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.done = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new ReplicaView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ReplicaView
             * @static
             * @param {foodtruck.v1.ReplicaView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ReplicaView} ReplicaView instance
             * @type {{
             *   (properties: foodtruck.v1.ReplicaView.$Shape): foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape;
             *   (properties?: foodtruck.v1.ReplicaView.$Properties): foodtruck.v1.ReplicaView;
             * }}
             */
            ReplicaView.create = function(properties) {
                return new ReplicaView(properties);
            };

            /**
             * Encodes the specified ReplicaView message. Does not implicitly {@link foodtruck.v1.ReplicaView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ReplicaView
             * @static
             * @param {foodtruck.v1.ReplicaView.$Properties} message ReplicaView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplicaView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instance != null && $Object.hasOwnProperty.call(message, "instance") && message.instance !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.instance);
                if (message.window != null && $Object.hasOwnProperty.call(message, "window") && message.window !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.window);
                if (message.working != null && $Object.hasOwnProperty.call(message, "working") && message.working !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.working);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && (typeof message.done === "object" ? message.done.low || message.done.high : message.done !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.done);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplicaView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ReplicaView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape} ReplicaView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplicaView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ReplicaView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.instance = value;
                            else
                                delete message.instance;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.working = value;
                            else
                                delete message.working;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReplicaView;
        })();

        v1.ReplayView = (function() {

            /**
             * Properties of a ReplayView.
             * @typedef {Object} foodtruck.v1.ReplayView.$Properties
             * @property {Array.<foodtruck.v1.Event.$Properties>|null} [events] ReplayView events
             * @property {number|null} [through] ReplayView through
             * @property {number|null} [last] ReplayView last
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplayView.
             * @memberof foodtruck.v1
             * @interface IReplayView
             * @augments foodtruck.v1.ReplayView.$Properties
             * @deprecated Use foodtruck.v1.ReplayView.$Properties instead.
             */

            /**
             * Shape of a ReplayView.
             * @typedef {foodtruck.v1.ReplayView.$Properties} foodtruck.v1.ReplayView.$Shape
             */

            /**
             * Constructs a new ReplayView.
             * @memberof foodtruck.v1
             * @classdesc Represents a ReplayView.
             * @constructor
             * @param {foodtruck.v1.ReplayView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplayView = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplayView events.
             * @member {Array.<foodtruck.v1.Event.$Properties>} events
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.events = $util.emptyArray;

            /**
             * ReplayView through.
             * @member {number} through
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.through = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReplayView last.
             * @member {number} last
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.last = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new ReplayView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ReplayView
             * @static
             * @param {foodtruck.v1.ReplayView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ReplayView} ReplayView instance
             * @type {{
             *   (properties: foodtruck.v1.ReplayView.$Shape): foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape;
             *   (properties?: foodtruck.v1.ReplayView.$Properties): foodtruck.v1.ReplayView;
             * }}
             */
            ReplayView.create = function(properties) {
                return new ReplayView(properties);
            };

            /**
             * Encodes the specified ReplayView message. Does not implicitly {@link foodtruck.v1.ReplayView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ReplayView
             * @static
             * @param {foodtruck.v1.ReplayView.$Properties} message ReplayView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplayView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.foodtruck.v1.Event.encode(message.events[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.through != null && $Object.hasOwnProperty.call(message, "through") && (typeof message.through === "object" ? message.through.low || message.through.high : message.through !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.through);
                if (message.last != null && $Object.hasOwnProperty.call(message, "last") && (typeof message.last === "object" ? message.last.low || message.last.high : message.last !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.last);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplayView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ReplayView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape} ReplayView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplayView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ReplayView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.foodtruck.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.through = value;
                            else
                                delete message.through;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReplayView;
        })();

        v1.AuditView = (function() {

            /**
             * Properties of an AuditView.
             * @typedef {Object} foodtruck.v1.AuditView.$Properties
             * @property {number|null} [accepted] AuditView accepted
             * @property {number|null} [served] AuditView served
             * @property {number|null} [cancelled] AuditView cancelled
             * @property {number|null} [refused] AuditView refused
             * @property {number|null} [open] AuditView open
             * @property {number|null} [countedTwice] AuditView countedTwice
             * @property {number|null} [redelivered] AuditView redelivered
             * @property {number|null} [lastSequence] AuditView lastSequence
             * @property {number|null} [sequenceGaps] AuditView sequenceGaps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditView.
             * @memberof foodtruck.v1
             * @interface IAuditView
             * @augments foodtruck.v1.AuditView.$Properties
             * @deprecated Use foodtruck.v1.AuditView.$Properties instead.
             */

            /**
             * Shape of an AuditView.
             * @typedef {foodtruck.v1.AuditView.$Properties} foodtruck.v1.AuditView.$Shape
             */

            /**
             * Constructs a new AuditView.
             * @memberof foodtruck.v1
             * @classdesc Represents an AuditView.
             * @constructor
             * @param {foodtruck.v1.AuditView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditView = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditView accepted.
             * @member {number} accepted
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.accepted = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView served.
             * @member {number} served
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.served = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView cancelled.
             * @member {number} cancelled
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.cancelled = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView refused.
             * @member {number} refused
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.refused = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView open.
             * @member {number} open
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.open = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView countedTwice.
             * @member {number} countedTwice
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.countedTwice = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView redelivered.
             * @member {number} redelivered
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.redelivered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView lastSequence.
             * @member {number} lastSequence
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.lastSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView sequenceGaps.
             * @member {number} sequenceGaps
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.sequenceGaps = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new AuditView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.AuditView
             * @static
             * @param {foodtruck.v1.AuditView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.AuditView} AuditView instance
             * @type {{
             *   (properties: foodtruck.v1.AuditView.$Shape): foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape;
             *   (properties?: foodtruck.v1.AuditView.$Properties): foodtruck.v1.AuditView;
             * }}
             */
            AuditView.create = function(properties) {
                return new AuditView(properties);
            };

            /**
             * Encodes the specified AuditView message. Does not implicitly {@link foodtruck.v1.AuditView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.AuditView
             * @static
             * @param {foodtruck.v1.AuditView.$Properties} message AuditView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted") && (typeof message.accepted === "object" ? message.accepted.low || message.accepted.high : message.accepted !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.accepted);
                if (message.served != null && $Object.hasOwnProperty.call(message, "served") && (typeof message.served === "object" ? message.served.low || message.served.high : message.served !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.served);
                if (message.cancelled != null && $Object.hasOwnProperty.call(message, "cancelled") && (typeof message.cancelled === "object" ? message.cancelled.low || message.cancelled.high : message.cancelled !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.cancelled);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && (typeof message.refused === "object" ? message.refused.low || message.refused.high : message.refused !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.refused);
                if (message.open != null && $Object.hasOwnProperty.call(message, "open") && (typeof message.open === "object" ? message.open.low || message.open.high : message.open !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.open);
                if (message.countedTwice != null && $Object.hasOwnProperty.call(message, "countedTwice") && (typeof message.countedTwice === "object" ? message.countedTwice.low || message.countedTwice.high : message.countedTwice !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.countedTwice);
                if (message.redelivered != null && $Object.hasOwnProperty.call(message, "redelivered") && (typeof message.redelivered === "object" ? message.redelivered.low || message.redelivered.high : message.redelivered !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.redelivered);
                if (message.lastSequence != null && $Object.hasOwnProperty.call(message, "lastSequence") && (typeof message.lastSequence === "object" ? message.lastSequence.low || message.lastSequence.high : message.lastSequence !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.lastSequence);
                if (message.sequenceGaps != null && $Object.hasOwnProperty.call(message, "sequenceGaps") && (typeof message.sequenceGaps === "object" ? message.sequenceGaps.low || message.sequenceGaps.high : message.sequenceGaps !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.sequenceGaps);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.AuditView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape} AuditView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.AuditView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.accepted = value;
                            else
                                delete message.accepted;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.served = value;
                            else
                                delete message.served;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.cancelled = value;
                            else
                                delete message.cancelled;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.open = value;
                            else
                                delete message.open;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.countedTwice = value;
                            else
                                delete message.countedTwice;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.redelivered = value;
                            else
                                delete message.redelivered;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSequence = value;
                            else
                                delete message.lastSequence;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequenceGaps = value;
                            else
                                delete message.sequenceGaps;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AuditView;
        })();

        return v1;
    })();

    return foodtruck;
})();

export {
  $root as default
};
