import type { PlanTask, TaskLevel } from "#domain/coverage/planTask";
import type { TaskStanding } from "#domain/coverage/tasks";
import { formatCount } from "#domain/format";

/** Words of the tasks of a plan: who does what by when. */
export const vi = {
  title: "Việc có thời hạn",
  date: "Nhìn từ ngày",
  level: "Cấp làm",
  agency: "Cơ quan làm",
  everyone: "Mọi cơ quan",
  everyLevel: (count: number) => `Mọi cấp (${formatCount(count, "vi")})`,
  levels: {
    province: "Tỉnh",
    department: "Sở, ngành",
    district: "Huyện",
    commune: "Xã",
  } satisfies Record<TaskLevel, string>,
  year: "Việc theo tháng và theo cấp, mỗi dấu một việc",
  month: (month: number) => `T${String(month)}`,
  tasks: (count: number) => `${formatCount(count, "vi")} việc`,
  closed: (to: number, count: number) =>
    `Kế hoạch đến năm ${String(to)} đã khép lại: ${formatCount(count, "vi")} việc đã khép, không tính trễ. Chọn một ngày trong kỳ kế hoạch để nhìn từ ngày ấy. Chưa có báo cáo nào ghi việc nào đã xong.`,
  running: (passed: number, all: number) =>
    `${formatCount(passed, "vi")} trong ${formatCount(all, "vi")} việc đã qua hạn mà chưa ghi kết quả. Văn bản không nói việc nào đã xong.`,
  standings: {
    closed: "đã khép",
    passed: "qua hạn, chưa ghi kết quả",
    now: "đang tới hạn",
    ahead: "chưa tới",
  } satisfies Record<TaskStanding, string>,
  terms: {
    before: (time: string) => `trước ${time}`,
    within: (time: string) => `trong ${time}`,
    from: (time: string) => `từ ${time}`,
  } satisfies Record<PlanTask["term"], (time: string) => string>,
  columns: {
    due: "Hạn",
    task: "Việc",
    agencies: "Ai làm",
    level: "Cấp",
    standing: "Trạng thái",
    section: "Mục",
  },
  each: (count: number) => `Từng việc (${formatCount(count, "vi")})`,
  none: "Không có việc nào của cơ quan và cấp đã chọn.",
  calendar: "Đưa vào lịch (iCalendar)",
  export: "Tải việc (CSV)",
  file: "viec-co-thoi-han",
  sectionOf: (section: string) => `mục ${section}`,
};

export type TaskWords = typeof vi;
