const FAULTS = {
  InvalidArgument: [
    400,
    '参数无效、缺失或格式不正确。',
    'The argument is invalid or missing or has an incorrect format.',
  ],
  ItemNotFound: [404, '请求的资源不存在。', "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, '已存在具有指定名称的资源。', 'The resource being created already exists.'],
  AccessDenied: [403, '无法执行请求的操作。', 'You cannot perform the requested operation.'],
  InvalidReference: [400, '此引用对于当前操作无效。', 'This reference is not valid for the current operation.'],
  InvalidObjectPath: [400, '对象路径无效。', 'The object path is not working for what you are trying to do.'],
  ApiNotFound: [404, '找不到您要使用的 API。', 'The API you are trying to use could not be found.'],
  GeneralException: [500, '处理请求时出现内部错误。', 'There was an internal error while processing the request.'],
} as const;

export type FaultCode = keyof typeof FAULTS;

/**
 * A batch stops here: what Excel answers as Error. The codes are Excel's; the words are those of Microsoft's list of
 * error codes and may differ from those of a real Excel.
 */
export class WireFault extends Error {
  override readonly name: string = 'WireFault';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message?: string) {
    super(message ?? (isFaultCode(code) ? FAULTS[code][2] : code));
    this.code = code;
    this.status = isFaultCode(code) ? FAULTS[code][0] : 400;
  }

  /** The message in the language of this Excel. */
  words(locale: string): string {
    if (!isFaultCode(this.code)) return this.message;
    const [, chinese, english] = FAULTS[this.code];
    return this.message !== english ? this.message : locale.startsWith('zh') ? chinese : english;
  }
}

/** A member that the host does not have. Answered as ApiNotFound, and remembered. */
export class MissingMember extends WireFault {
  override readonly name = 'MissingMember';
  readonly member: string;

  constructor(member: string) {
    super('ApiNotFound', member);
    this.member = member;
  }
}

/** A fault that every Excel knows; see FAULTS for what each means. */
export function fault(code: FaultCode, message?: string): WireFault {
  return new WireFault(code, message);
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}
